/** A font file as bytes (WOFF 1 or TrueType); the order of a list of fonts is the order of preference. */
export interface Font {
  readonly name: string
  readonly weight: 400 | 700
  readonly bytes: Uint8Array
}
