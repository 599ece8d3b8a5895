/** The German catalogue, put together from one file per part of the product. */
import type { Catalogue } from '../translate'
import { agreement } from './agreement'
import { app } from './app'
import { cli } from './cli'
import { document } from './document'
import { documentEdit } from './document-edit'
import { interview } from './interview'
import { pack } from './pack'
import { packEdit } from './pack-edit'
import { planTools } from './plan-tools'
import { problems } from './problems'
import { report } from './report'
import { reportEdition } from './report-edition'
import { reportRecord } from './report-record'
import { results } from './results'
import { roadmap } from './roadmap'
import { roadmapAction } from './roadmap-action'
import { setup } from './setup'
import { shell } from './shell'
import { storage } from './storage'
import { words } from './words'

export const de: Catalogue = {
  ...app,
  ...setup,
  ...interview,
  ...agreement,
  ...results,
  ...roadmap,
  ...planTools,
  ...roadmapAction,
  ...document,
  ...documentEdit,
  ...pack,
  ...packEdit,
  ...report,
  ...reportEdition,
  ...reportRecord,
  ...problems,
  ...cli,
  ...shell,
  ...storage,
  ...words,
}
