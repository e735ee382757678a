/** Who signs a PDF (PAdES B-B), and how; the private key stays with the caller. */
export interface Signature {
  /** The signer's X.509 certificate in DER; its key, RSA or elliptic curve, decides the kind of signature. */
  readonly certificate: Uint8Array
  /** Certificates above it, in DER, that travel in the file too. */
  readonly chain?: readonly Uint8Array[]
  /** Signs the bytes with SHA-256: an RSA key by PKCS #1 v1.5, one of a curve by ECDSA in DER (WebCrypto gives it bare). */
  readonly sign: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>
}
