import { describe, expect, it } from 'vitest'
import { readFonts } from '../../src/fonts/node.js'
import { readFace } from '../../src/passport/pdf/font/face.js'
import { missingIn } from '../../src/passport/pdf/text/choice.js'

describe('the fonts of the installed package', () => {
  it('are twelve files, Latin first, each script in both weights', () => {
    const fonts = readFonts()
    expect(fonts.map(({ name }) => name)).toEqual(fonts.map(() => 'Noto Sans'))
    expect(fonts.map(({ weight }) => weight)).toEqual([400, 700, 400, 700, 400, 700, 400, 700, 400, 700, 400, 700])
  })
  it('are only those of the scripts that are asked for', () => {
    const faces = readFonts(['cyrillic']).map(readFace)
    expect(faces.length).toBe(2)
    expect(missingIn('Олена', 700, faces)).toEqual([])
    expect(missingIn('Łukasz', 700, faces)).toContain('U+0141')
  })
  it.each([
    ['de', 'ÄÖÜäöüßẞ„“–·§'],
    ['en', '“”‘’—'],
    ['pl', 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż'],
    ['tr and kmr', 'ÇĞİÖŞÜçğıöşüÊÎÛêîû'],
    ['ro', 'ĂÂÎȘȚăâîșț'],
    ['fr and es', 'ŒÆÇœæçÑñ¿¡'],
    ['vi', 'ĂÂĐÊÔƠƯăâđêôơưẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ'],
    ['uk and ru', 'АБВГҐДЕЄЁЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯґєії’'],
    ['el', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩάέήίόύώςϊϋΐΰ'],
    ['kk', 'ӘҒҚҢӨҰҮҺ'],
  ])('draw the alphabet of %s in both weights', (_language, letters) => {
    const faces = readFonts().map(readFace)
    expect([missingIn(letters, 400, faces), missingIn(letters, 700, faces)]).toEqual([[], []])
  })
  it('are bytes of the caller: no two calls share them', () => {
    const [first] = readFonts(['latin'])
    first?.bytes.fill(0)
    expect(readFonts(['latin'])[0]?.bytes[0]).toBe(0x77)
  })
})
