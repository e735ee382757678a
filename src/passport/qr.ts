import { encode } from 'uqr'

/** A horizontal run of dark modules: column and row of its first module, and how many. */
export interface QrRun {
  readonly column: number
  readonly row: number
  readonly length: number
}

/** The square of modules with error correction M (15 %) and without a quiet zone, which the drawer leaves blank around it. */
export function qrModules(payload: string): readonly (readonly boolean[])[] {
  return encode(payload, { ecc: 'M', boostEcc: false, border: 0 }).data
}

/** Runs instead of modules, row by row: no hairlines between neighbours, and fewer bytes. */
export function qrRuns(modules: ReturnType<typeof qrModules>): readonly QrRun[] {
  return modules.flatMap(runsOfRow)
}

function runsOfRow(modules: readonly boolean[], row: number): QrRun[] {
  const starts = modules.flatMap((dark, column) => (dark && !modules[column - 1] ? [column] : []))
  return starts.map((column) => {
    const end = modules.indexOf(false, column)
    return { column, row, length: (end === -1 ? modules.length : end) - column }
  })
}
