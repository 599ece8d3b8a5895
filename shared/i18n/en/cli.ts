/** English, command line. Keys start with `cli.`. Errors are one line: who reads them may be a script's log. */
export const cli = {
  'cli.help': `Ready Room on the command line: the same arithmetic and documents as the app, without a window.

Usage: npm run --silent cli -- <command> …

  analyse FILE… [--pack FILE]
      One line of JSON per session file: verdict, scores, gates, agreement, findings, roadmap.
  export FILE --format FORMAT[,FORMAT]… --edition EDITION[,EDITION]… --out FOLDER
         [--pack FILE] [--lang en|de] [--preset NAME] [--branding FILE]
      Writes the documents of a session into a folder, each edition in each format, and prints the paths.
      Editions: brief, full, record.
      --preset jira or azure-devops gives a CSV file the fields of that tool’s import; what it drops is said on standard error.
      --branding takes a JSON file with logo, accent, tint, footer and confidentiality, as the app saves it.
  check-pack FILE [--with FILE]… [--json]
      Lists everything that is wrong with a question pack, each with its place and what to do about it.
      Compares it with its other languages: the files given with --with, else pack.<language>.json beside it.
      Exit code 1 when there is anything.
  schedule FILE… [--restarts N]
      Schedules plain problems: one line of JSON per file with makespan, lowerBound and start weeks.
      After a single pass, N more schedules are tried and the shortest is kept: 500 unless N is given. The same
      file gives the same schedule every time.

Sessions made with the pack “core” of this version need no --pack. Bad input is reported in one line on
standard error with exit code 2; then nothing is printed or written.

  --help     this text
  --version  the version of Ready Room
`,
  'cli.noCommand': 'No command given; use analyse, export, check-pack or schedule (more with --help).',
  'cli.unknownCommand': 'There is no command “{command}”; use analyse, export, check-pack or schedule (more with --help).',
  'cli.unknownOption': 'The command {command} has no option {option}; see --help.',
  'cli.optionNeedsValue': 'The option {option} needs a value.',
  'cli.optionTakesNoValue': 'The option {option} takes no value.',
  'cli.repeatedOption': 'The option {option} is given twice.',
  'cli.missingOption': 'The command {command} needs the option {option}.',
  'cli.noFile': 'The command {command} needs a file.',
  'cli.oneFileOnly': 'The command {command} takes one file, not {count, number}.',
  'cli.badRestarts': '--restarts needs a whole number from 0 to 1,000,000, not “{value}”.',
  'cli.formatNotAvailable': 'The format “{format}” is not known; this version writes {known}.',
  'cli.presetNotAvailable': 'The preset “{preset}” is not known; this version has: {known}.',
  'cli.presetNeedsCsv': 'The option --preset is for the format csv, which is not among those asked for.',
  'cli.presetDrops': 'The import of {preset} has no place for: {dropped}. In the description, as text: {asText}.',
  'cli.lost': '{file}: {sentence}',
  'cli.editionNotAvailable': 'The edition “{edition}” is not known; this version writes {known}.',
  'cli.notBranding':
    '{file}: this is no branding; it needs accent and tint as #rrggbb, footer and confidentiality as text, and logo as null or a PNG or JPEG image with mime, base64, width and height.',
  'cli.brandingColour': '{file}: the {name} colour {given} has too little contrast, so {instead} stands in for it.',
  'cli.languageNotAvailable': 'The language “{language}” is not available; this version has: {known}.',

  'cli.fileNotFound': '{file}: there is no such file.',
  'cli.fileIsFolder': '{file}: this is a folder, not a file.',
  'cli.fileUnreadable': '{file}: the file cannot be read ({code}).',
  'cli.fileNotText': '{file}: the file is not UTF-8 text.',
  'cli.problem': '{file}: {message} {fix}',
  'cli.problemAt': '{file}, at {path}: {message} {fix}',
  'cli.moreProblems': '{sentence} ({count, plural, one {One more problem} other {# more problems}} in this file.)',
  'cli.packNeeded': 'The session was made with the pack “{packId}”, which does not ship with Ready Room.',
  'cli.packNeeded.fix': 'Give the pack’s file with --pack.',
  'cli.otherVersionNeeded':
    'The session was made with version {packVersion} of the pack “{packId}”; this Ready Room ships version {shipped}.',
  'cli.otherVersionNeeded.fix': 'Give the pack’s file with --pack.',

  'cli.packIsFine': '{file}: no problems found.',
  'cli.packProblem': '{path}: {message} {fix}',
  'cli.packAgrees': '{file}: agrees with {reference}.',
  'cli.packProblemIn': '{file}, {path}: {message} {fix}',
  'cli.wholeFile': 'the whole file',
  'cli.packProblemCount': '{file}: {count, plural, one {one problem} other {# problems}}.',

  'cli.scheduleProblem': 'The file does not hold a single object with capacity and actions.',
  'cli.scheduleProblem.fix': 'Write an object with the fields capacity and actions.',
  'cli.scheduleCycle': 'These actions wait for each other: {cycle}.',
  'cli.scheduleCycle.fix': 'Remove one of these links.',
  'cli.unknownPrerequisite': '“{id}” is not an action of this file.',
  'cli.unknownPrerequisite.fix': 'Use the id of one of its actions.',
  'cli.noCapacity': 'The action “{id}” needs “{resource}”, which has no capacity.',
  'cli.noCapacity.fix': 'Name a capacity for it.',
  'cli.needTooLarge': 'The action “{id}” needs {need} of “{resource}” a week, but its capacity is {capacity}.',
  'cli.needTooLarge.fix': 'Raise the capacity, or spread the action over more weeks.',

  'cli.folderUnusable': '{folder}: the folder cannot be made or used ({code}).',
  'cli.writeFailed':
    '{file}: {reason}{written, plural, =0 {} one { (One file before it was written.)} other { (# files before it were written.)}}',
} as const
