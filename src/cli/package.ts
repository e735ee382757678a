import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package, from wherever the command runs: the nearest one upwards that holds its rubrics. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'rubrics', 'scales')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}
