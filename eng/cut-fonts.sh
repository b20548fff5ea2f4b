#!/bin/sh
# Cuts the embedded fonts from those of Debian's package fonts-noto-core (20201225-1) with fonttools' pyftsubset.
# The same input and the same fonttools give the same bytes. Needs: apt-get install fonts-noto-core fonttools
set -eu
from=${1:-/usr/share/fonts/truetype/noto}
to=$(cd "$(dirname "$0")/.." && pwd)/src/AppealKit.Typography/Fonts/Embedded

# Latin with its extensions, schwa and friends of Turkic alphabets, modifier letters (Uzbek ʻ ʼ), combining marks,
# Cyrillic with its supplement, transliteration (ḍ ṣ), punctuation, super- and subscripts, currency, № and ™, number forms.
text='U+0020-007E,U+00A0-024F,U+0259,U+0275,U+0292,U+02B0-02FF,U+0300-036F,U+0394,U+03A9,U+03BC,U+03C0,U+0400-052F'
text="$text,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20C0,U+2100-214F,U+2150-218F,U+25CC,U+2E17,U+2E3A,U+2E3B,U+A78B,U+A78C,U+FB00-FB04"
# What the text faces lack: arrows, minus and comparison signs; bullets, boxes and ticks.
math='U+2190-2199,U+21A9,U+21AA,U+21D0-21D5,U+2202,U+2206,U+220F,U+2211-2213,U+2215,U+2217-221E,U+2229,U+222B,U+2248,U+2260,U+2261,U+2264,U+2265,U+22C5'
symbols='U+25A0,U+25A1,U+25AA,U+25AB,U+25B2,U+25B6,U+25BA,U+25BC,U+25C6,U+25CA-25CC,U+25CF,U+25E6,U+2605,U+2606,U+2610-2612,U+2713,U+2714,U+2717,U+2756'

cut() {
  pyftsubset "$from/$1.ttf" --output-file="$to/$1.ttf" --unicodes="$2" \
    --layout-features=ccmp,locl,liga,calt,clig,rlig,kern,mark,mkmk,lnum,onum,pnum,tnum,sups,case --layout-scripts=DFLT,latn,cyrl \
    --no-hinting --no-glyph-names --no-legacy-kern --notdef-outline --name-IDs=0,1,2,3,4,5,6,7,13,14,16,17 --name-languages=0x409 \
    --drop-tables+=DSIG,gasp,STAT,MATH,meta --no-recalc-timestamp --no-recalc-bounds --canonical-order
  echo "$1.ttf $(wc -c <"$to/$1.ttf")"
}

for family in NotoSerif NotoSans; do
  for cut in Regular Bold Italic BoldItalic; do
    cut "$family-$cut" "$text"
  done
done
cut NotoSansMath-Regular "$math"
cut NotoSansSymbols2-Regular "$symbols"
