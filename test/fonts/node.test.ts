import { describe, expect, it } from 'vitest'
import { readFonts } from '../../src/fonts/node.js'
import { readShapingFaces } from '../../src/passport/pdf/font/engine.js'
import { readFace } from '../../src/passport/pdf/font/face.js'
import { missingIn } from '../../src/passport/pdf/text/choice.js'

describe('the fonts of the installed package', () => {
  it('are sixteen files, Latin first, each script in both weights', () => {
    const fonts = readFonts()
    const names = [...Array(6).fill('Noto Sans'), 'Vazirmatn', 'Noto Sans Ethiopic']
    expect(fonts.map(({ name }) => name)).toEqual(names.flatMap((name) => [name, name]))
    expect(fonts.map(({ weight }) => weight)).toEqual(names.flatMap(() => [400, 700]))
  })
  it.each([
    ['de', ['Noto Sans']],
    ['uk', ['Noto Sans', 'Noto Sans']],
    ['ar', ['Noto Sans', 'Vazirmatn']],
    ['ti', ['Noto Sans', 'Noto Sans Ethiopic']],
    ['vi', ['Noto Sans', 'Noto Sans', 'Noto Sans']],
  ] as const)('are those that German and %s need', (language, names) => {
    const regular = readFonts([language]).filter(({ weight }) => weight === 400)
    expect(regular.map(({ name }) => name)).toEqual(names)
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
    ['ar', 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْ،؛؟٠١٢٣٤٥٦٧٨٩'],
    ['fa and prs', 'پچژکگی‌ۀ۰۱۲۳۴۵۶۷۸۹'],
    ['ps', 'ټځڅډړږښګڼۍېئ'],
    ['ckb', 'ڕڵۆێەھگچپژڤ'],
    ['ti', 'ሀለሐመሠረሰሸቀቐበቨተቸነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ፡።፣'],
  ])('draw the alphabet of %s in both weights', async (_language, letters) => {
    const faces = await readShapingFaces(readFonts())
    expect([missingIn(letters, 400, faces), missingIn(letters, 700, faces)]).toEqual([[], []])
  })
  it('are bytes of the caller: no two calls share them', () => {
    const [first] = readFonts(['latin'])
    first?.bytes.fill(0)
    expect(readFonts(['latin'])[0]?.bytes[0]).toBe(0x77)
  })
})
