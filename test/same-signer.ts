// A signer and a sealer that give the same bytes everywhere: with a certificate whose key was thrown away, and numbers in place of signatures.
// Nothing verifies them; they show that a file is the same on every engine.
import { type buildPassport, passportHash } from 'sichtbar'
import type { Signature } from 'sichtbar/pdf'

const certificate =
  'MIIByDCCAW+gAwIBAgIUYERmlvawCU/SWcxBIuqtMHHMQkgwCgYIKoZIzj0EAwIwMjEfMB0GA1UECgwWQmVyYXR1bmdzc3RlbGxlIE11c3Rlcj' +
  'EPMA0GA1UEAwwGTXVzdGVyMB4XDTI2MTEyNjE2MjkzNVoXDTM2MTEyMzE2MjkzNVowMjEfMB0GA1UECgwWQmVyYXR1bmdzc3RlbGxlIE11c3Rl' +
  'cjEPMA0GA1UEAwwGTXVzdGVyMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEgnvwSoE3amB0x+g1XM5AiWG9Nn+6nJuQQVIuXKQoJsLL77asjr' +
  'bxwlHJlhKV7PkqhxEvKuRr4tcjGTwNGvu88aNjMGEwHQYDVR0OBBYEFHPkLhzFoIeP0RI5oiZnmfmSFTTHMB8GA1UdIwQYMBaAFHPkLhzFoIeP' +
  '0RI5oiZnmfmSFTTHMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgeAMAoGCCqGSM49BAMCA0cAMEQCID4BxptpoUkRtwmL+UaPrnhElm' +
  'Xa2NAaPQ4qku3EGb/yAiAqwjqOFF/X2khEBc11HTB68Z6qk8IYkrT2dLb8B3FPkg=='

/** ECDSA in DER: a sequence of two numbers of 32 bytes. */
const numbers = [0x02, 0x20, ...Array.from({ length: 32 }, () => 0x11)]

export const sameSignature: Signature = {
  certificate: Uint8Array.from(atob(certificate), (letter) => letter.charCodeAt(0)),
  sign: () => Uint8Array.of(0x30, 0x44, ...numbers, ...numbers),
}

/** A compact JWS over the passport, whose signature is 64 zeros. */
export function sameSeal(passport: ReturnType<typeof buildPassport>): string {
  const hash = passportHash(passport).replace(/../gu, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))
  const claims = { r: passport.id, h: base64Url(hash), iss: 'https://muster.example' }
  const [head, body] = [{ alg: 'ES256', kid: 'muster' }, claims].map((part) => base64Url(JSON.stringify(part)))
  return `${head}.${body}.${'A'.repeat(86)}`
}

const base64Url = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
