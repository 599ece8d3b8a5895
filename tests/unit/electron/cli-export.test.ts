import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { aPack, aSession } from '../../support/builders'
import { corePack, sampleSession } from '../../support/core-pack'
import { plant } from '../../support/plant'
import { aFolder, cli, SAMPLE } from './cli-support'

const PDF = ['--format', 'pdf', '--edition', 'full', '--out']

describe('export', () => {
  it('writes the document of the sample workshop into a new folder and prints where', async () => {
    const folder = await aFolder()
    const { code, out, err } = await cli(folder, 'export', SAMPLE, ...PDF, 'out/documents')
    expect([code, err]).toEqual([0, ''])
    const [name, ...others] = await readdir(`${folder}/out/documents`)
    expect(others).toEqual([])
    expect(name).toBe('Claims triage assistant – full.pdf')
    expect(out).toBe(`${folder}/out/documents/${name}\n`)
    const bytes = await readFile(`${folder}/out/documents/${name}`)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.subarray(-8).toString()).toContain('%%EOF')
  }, 60_000)

  it('replaces the document of an earlier run, and leaves nothing else behind', async () => {
    const folder = await aFolder({ 'Claims triage assistant – full.pdf': 'old' })
    await cli(folder, 'export', SAMPLE, ...PDF, '.')
    expect(await readdir(folder)).toEqual(['Claims triage assistant – full.pdf'])
    expect((await readFile(`${folder}/Claims triage assistant – full.pdf`)).length).toBeGreaterThan(10_000)
  }, 60_000)

  it('names the file after the initiative, made fit for any disk', async () => {
    const session = plant(sampleSession('claims-triage.session.json'), 'session.initiative', '../..\\CON: "triage"?')
    const folder = await aFolder({ 's.json': session, 'p.json': corePack() })
    const { out } = await cli(folder, 'export', 's.json', ...PDF, 'out', '--pack', 'p.json', '--lang', 'en')
    expect(await readdir(`${folder}/out`)).toEqual([out.trimEnd().slice(`${folder}/out/`.length)])
    expect(out).toMatch(/triage – full\.pdf\n$/)
  }, 60_000)

  it('writes it in German with the German question bank, and what it says itself in English', async () => {
    const folder = await aFolder()
    const { code, out, err } = await cli(folder, 'export', SAMPLE, '--format', 'md,csv', '--edition', 'full', '--out', '.', '--lang', 'de')
    expect([code, err, out.split('\n').length]).toEqual([0, '', 3])
    const text = await readFile(`${folder}/Claims triage assistant – full.md`, 'utf8')
    expect(text).toContain('Verantwortung')
    expect(text).toMatch(/Urteil/)
    // Not "week": what the people of the sample said stays in the language they said it in.
    expect(text).not.toMatch(/\b(Verdict|Ownership|person-days|Unknown|Signed off)\b/)
  }, 60_000)

  it('says on standard error which characters a PDF could not show, and which formats show them', async () => {
    const session = plant(sampleSession('claims-triage.session.json'), 'session.client', '王小明 AG')
    const folder = await aFolder({ 's.json': session, 'p.json': corePack() })
    const { code, err } = await cli(
      folder,
      'export',
      's.json',
      '--format',
      'pdf,html',
      '--edition',
      'brief',
      '--out',
      '.',
      '--pack',
      'p.json',
    )
    expect(code).toBe(0)
    expect(err).toMatch(
      /^Claims triage assistant – brief\.pdf: The fonts of a PDF lack Chinese characters: 王 小 明 are printed .* HTML files show them.*\n$/,
    )
  }, 60_000)

  it('writes nothing, not even the folder, when the session is bad', async () => {
    const bad = plant(aSession(), 'session.date', 'soon')
    const folder = await aFolder({ 's.json': bad, 'p.json': aPack() })
    const { code, out, err } = await cli(folder, 'export', 's.json', ...PDF, 'out', '--pack', 'p.json')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^s\.json, at session\.date: .*\n$/)
    expect((await readdir(folder)).sort()).toEqual(['p.json', 's.json'])
  })

  it('says so in one line when the folder is a file', async () => {
    const folder = await aFolder({ taken: '' })
    const { code, out, err } = await cli(folder, 'export', SAMPLE, ...PDF, 'taken')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/taken.*\n$/)
    expect(err.trimEnd()).not.toContain('\n')
  }, 60_000)

  it('says so and leaves nothing half-written when the file cannot be replaced', async () => {
    const folder = await aFolder({ 'Claims triage assistant – full.pdf/in-the-way': 'a folder of that name' })
    const { code, out, err } = await cli(folder, 'export', SAMPLE, ...PDF, '.')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/Claims triage assistant – full\.pdf.*\n$/)
    expect(await readdir(folder)).toEqual(['Claims triage assistant – full.pdf'])
    expect(await readdir(`${folder}/Claims triage assistant – full.pdf`)).toEqual(['in-the-way'])
  }, 60_000)

  it('writes several formats at once, and says on standard error what the importer of a CSV preset drops', async () => {
    const folder = await aFolder()
    const formats = ['--format', 'md,csv,docx,xlsx,html', '--edition', 'full', '--out', 'out', '--preset', 'jira']
    const { code, out, err } = await cli(folder, 'export', SAMPLE, ...formats)
    expect(code).toBe(0)
    expect((await readdir(`${folder}/out`)).sort()).toEqual(
      ['csv', 'docx', 'html', 'md', 'xlsx'].map((ending) => `Claims triage assistant – full.${ending}`),
    )
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((path) => path.split('.').at(-1)),
    ).toEqual(['md', 'csv', 'docx', 'xlsx', 'html'])
    expect(err).toMatch(/^The import of jira has no place for: .*Critical.*In the description, as text: .*Owner/)
    expect(await readFile(`${folder}/out/Claims triage assistant – full.csv`, 'utf8')).toMatch(/^\ufeffSummary,Issue Type,/)
  }, 60_000)

  it('writes every edition asked for, under a name of its own, in the look of a branding file', async () => {
    const branding = { logo: null, accent: '#0b6e4f', tint: '#101010', footer: 'Board papers', confidentiality: 'For the board only' }
    const folder = await aFolder({ 'look.json': branding })
    const asked = ['--format', 'html', '--edition', 'brief,record', '--out', 'out', '--branding', 'look.json']
    const { code, err } = await cli(folder, 'export', SAMPLE, ...asked)
    expect(code).toBe(0)
    expect(err).toBe('look.json: the tint colour #101010 has too little contrast, so #b9cfe6 stands in for it.\n')
    expect((await readdir(`${folder}/out`)).sort()).toEqual(['brief', 'record'].map((name) => `Claims triage assistant – ${name}.html`))
    const brief = await readFile(`${folder}/out/Claims triage assistant – brief.html`, 'utf8')
    expect(brief).toContain('For the board only')
    expect(brief).toContain('Board papers')
    expect(brief).toContain('#0b6e4f')
  }, 60_000)

  it('refuses a branding file that is none in one sentence and writes nothing', async () => {
    const folder = await aFolder({ 'look.json': { accent: 'green' } })
    const { code, err } = await cli(folder, 'export', SAMPLE, ...PDF, 'out', '--branding', 'look.json')
    expect(code).toBe(2)
    expect(err).toMatch(/^look\.json: this is no branding; .*\n$/)
    expect(await readdir(folder)).toEqual(['look.json'])
  })

  it.each([
    [['--format', 'md,odt'], '“odt” is not known; this version writes pdf, '],
    [['--format', 'csv', '--preset', 'trello'], '“trello” is not known; this version has: plain, jira, azure-devops.'],
    [['--format', 'md', '--edition', 'brief,long'], '“long” is not known; this version writes brief, full, record.'],
    [['--format', 'md', '--preset', 'jira'], '--preset is for the format csv'],
  ])('refuses %j in one sentence and writes nothing', async (options, sentence) => {
    const folder = await aFolder()
    const edition = options.includes('--edition') ? [] : ['--edition', 'full']
    const { code, out, err } = await cli(folder, 'export', SAMPLE, ...options, ...edition, '--out', 'out')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(await readdir(folder)).toEqual([])
  })
})
