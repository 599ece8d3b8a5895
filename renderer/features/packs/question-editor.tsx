/** One question of a draft: its words, levels, weight, depth and minutes, and what the check says about it. */
import type { ReactNode } from 'react'
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import { viewPack } from '../../../shared/domain/pack/checks/pack-view'
import { wordingRulesOf } from '../../../shared/domain/pack/checks/wording-rules'
import { indexPack } from '../../../shared/domain/pack/index-pack'
import type { PlacedQuestion } from '../../../shared/domain/pack/list-questions'
import { DEPTHS, type Pack } from '../../../shared/domain/pack/pack'
import { depthEdit, levelEdit, listEdit, numberEdit, type QuestionList, textEdit } from '../../../shared/domain/pack/pack-edits'
import { formatPath } from '../../../shared/lib/json-path'
import type { Problem } from '../../../shared/lib/result'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { NumberField } from '../../ui/number-field'
import { Segmented } from '../../ui/segmented'
import { useTranslator } from '../../ui/translator'
import { EditedText } from './edited-text'
import { ProblemList } from './problem-list'
import styles from './question-editor.module.css'
import type { OpenDraft } from './use-draft'

export interface QuestionEditorProps {
  readonly opened: OpenDraft
  readonly placed: PlacedQuestion
  /** Of the whole pack; null until it has been checked. */
  readonly problems: readonly Problem[] | null
  readonly onStep: (by: 1 | -1) => void
}

export function QuestionEditor({ opened, placed, problems, onStep }: QuestionEditorProps) {
  const { t, locale } = useTranslator()
  const { pack, edit } = opened
  const { question, topic, dimension } = placed
  const original = indexPack(opened.base).questions.get(question.id)?.question ?? question
  const { id } = question
  const language = pack.language
  const rules = wordingRulesOf(language)
  const texts = [
    { field: 'text', maxWords: rules?.questionWords },
    { field: 'short', maxWords: undefined },
    { field: 'why', maxWords: undefined },
  ] as const
  const list = (field: QuestionList) => (
    <EditedText
      label={t(`pack.edit.${field}`)}
      value={question[field].join('\n')}
      original={original[field].join('\n')}
      rows={4}
      onChange={(text) => edit(listEdit(id, field, language), text === null ? null : linesOf(text))}
    />
  )
  return (
    <article className={styles.editor} data-testid="question-editor" data-id={id}>
      <div className={styles.place}>
        <p className={styles.crumb}>
          {dimension.title} · {topic.title}
          {question.gate !== undefined && <Chip icon="flag">{t('pack.walk.gate', { id: question.gate.id })}</Chip>}
        </p>
        <div className={styles.steps}>
          <Button size="small" icon="arrow-left" onPress={() => onStep(-1)} kbd="←">
            {t('pack.edit.previous')}
          </Button>
          <Button size="small" onPress={() => onStep(1)} kbd="→">
            {t('pack.edit.next')}
          </Button>
        </div>
      </div>
      <p className={styles.note}>
        {t('pack.edit.language', { language: new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language })}
      </p>
      {texts.map(({ field, maxWords }) => (
        <EditedText
          key={field}
          label={t(`pack.edit.${field}`)}
          value={question[field] ?? ''}
          original={original[field] ?? ''}
          maxWords={maxWords}
          rows={field === 'short' ? 1 : 2}
          onChange={(text) => edit(textEdit(id, field, language), text)}
          testId={`edit-${field}`}
        />
      ))}
      <fieldset className={styles.levels}>
        <legend className={styles.legend}>{t('pack.edit.levels')}</legend>
        {question.levels.map((level, index) => (
          <EditedText
            key={levelLetter(index)}
            label={t(index === 3 ? 'pack.edit.levelBar' : 'pack.edit.level', { letter: levelLetter(index) })}
            value={level}
            original={original.levels[index] ?? ''}
            maxWords={rules?.levelWords}
            onChange={(text) => edit(levelEdit(id, index, language), text)}
            testId={`edit-level-${index}`}
          />
        ))}
      </fieldset>
      {list('probes')}
      {list('evidence')}
      <div className={styles.numbers}>
        <Choice label={t('pack.edit.weight')}>
          <Segmented
            label={t('pack.edit.weight')}
            value={String(question.weight)}
            options={['1', '2', '3'].map((weight) => ({ id: weight, title: weight }))}
            onChange={(weight) => edit(numberEdit(id, 'weight'), Number(weight) === original.weight ? null : Number(weight))}
            testId="edit-weight"
          />
        </Choice>
        <Choice label={t('pack.edit.depth')}>
          <Segmented
            label={t('pack.edit.depth')}
            value={question.depth}
            options={DEPTHS.map((depth) => ({ id: depth, title: t(`pack.askedAt.${depth}`) }))}
            onChange={(depth) => edit(depthEdit(id), depth === original.depth ? null : depth)}
          />
        </Choice>
        <NumberField
          className={styles.minutes}
          label={t('pack.edit.minutes')}
          value={question.minutes}
          min={1}
          max={480}
          onChange={(minutes) => edit(numberEdit(id, 'minutes'), minutes === original.minutes ? null : minutes)}
        />
      </div>
      <Findings problems={problems} path={pathOf(pack, id)} />
    </article>
  )
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  )
}

function Findings({ problems, path }: { readonly problems: readonly Problem[] | null; readonly path: string }) {
  const { t } = useTranslator()
  const own = problems?.filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`)) ?? []
  return (
    <section className={styles.findings} aria-label={t('pack.edit.problems')}>
      <h2 className={styles.legend}>{t('pack.edit.problems')}</h2>
      {problems === null && <p className={styles.note}>{t('pack.edit.checking')}</p>}
      {problems !== null && own.length === 0 && <p className={styles.note}>{t('pack.edit.noProblems')}</p>}
      {own.length > 0 && <ProblemList label={t('pack.edit.problems')} problems={own} />}
    </section>
  )
}

/** Where the question stands in the pack's file, as problems name it. */
const pathOf = (pack: Pack, questionId: string): string =>
  formatPath(viewPack(pack).questions.find(({ it }) => it.id === questionId)?.path ?? [])

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
