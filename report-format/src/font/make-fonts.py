"""Makes the fonts of the PDF writer: python3 make-fonts.py SERIF.ttf SANS.ttf FOLDER. See README.md beside this file."""

import copy
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HEADINGS = (
    "一、总体情况二、主动公开政府信息情况三、收到和处理政府信息公开申请情况"
    "四、政府信息公开行政复议、行政诉讼情况五、存在的主要问题及改进情况六、其他需要报告的事项"
)


# What PdfBlanks of the writer sets in the place of a blank, so that no line is spread at its blanks: a character of class
# BA of UAX 14 that no report has, with the glyph of the blank. A PDF names the smaller code of a glyph: the blank.
STAND_INS = {0xA4FE: 0x20, 0xA4FF: 0xA0, 0xA60D: 0x3000}


def is_duplicate(code):
    """Radicals and compatibility ideographs share glyphs with real characters; text copied from a PDF would hold them."""
    return 0x2E80 <= code <= 0x2FDF or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F


def is_common(code):
    """Characters of GB 2312, and every Latin letter, sign and mark of punctuation."""
    try:
        chr(code).encode("gb2312")
        return True
    except UnicodeEncodeError:
        return code < 0x2E80 or 0x2FF0 <= code < 0x3400 or 0xFE00 <= code < 0x10000


def part_shared_glyphs(file):
    """Gives every character a glyph of its own: where two share one, a PDF cannot say which of them was written."""
    font = TTFont(file)
    order = list(font.getGlyphOrder())
    taken = set()
    for code, name in sorted(font.getBestCmap().items()):
        if name in taken:
            twin = f"{name}.{code:X}"
            order.append(twin)
            font.setGlyphOrder(order)
            font["glyf"][twin] = copy.deepcopy(font["glyf"][name])
            font["hmtx"][twin] = font["hmtx"][name]
            for table in font["cmap"].tables:
                if table.cmap.get(code) == name:
                    table.cmap[code] = twin
            name = twin
        taken.add(name)
    font.recalcTimestamp = False
    font.save(file)


def add_stand_ins(file):
    """Draws the stand-ins of blanks as the blanks they stand for."""
    font = TTFont(file)
    for table in font["cmap"].tables:
        for code, blank in STAND_INS.items():
            table.cmap[code] = table.cmap[blank]
    font.recalcTimestamp = False
    font.save(file)


def cut(source, codes, target):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "vhea", "vmtx"]
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    subset.save_font(font, str(target), options)
    part_shared_glyphs(target)
    print(target.name, len(codes), "characters", target.stat().st_size, "bytes")


def main(serif, sans, folder):
    folder = Path(folder)
    known = {code for code in TTFont(serif).getBestCmap() if not is_duplicate(code)}
    han = {code for code in known if 0x3400 <= code < 0xA000 or code >= 0x20000}
    common = {code for code in known if is_common(code)}
    cut(serif, common, folder / "common.ttf")
    add_stand_ins(folder / "common.ttf")
    cut(serif, han - common, folder / "rare.ttf")
    cut(sans, {ord(character) for character in HEADINGS}, folder / "headings.ttf")


if __name__ == "__main__":
    main(*sys.argv[1:])
