#!/usr/bin/env python3
"""Makes the fonts of `folio` from those of the packages that themes/README.md names.

    python3 fonts.py node_modules/@fontsource-variable folio/static/fonts

needs fonttools and brotli. What comes out has the weights that folio uses and no others, and another name: the
licence reserves "Source" for what Adobe made.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# From regular text to the heaviest heading in one file, for every page has both. Italics are seldom bold: there a page
# fetches what it needs.
REGULAR, BOLD = 400, 600
WEIGHTS = {"": (REGULAR, BOLD), "italic": REGULAR, "bold-italic": BOLD}
FAMILIES = {"source-serif-4": "Folio Serif", "source-sans-3": "Folio Sans"}
STYLES = {"source-serif-4": ["", "italic", "bold-italic"], "source-sans-3": [""]}
SCRIPTS = ["latin", "latin-ext", "cyrillic", "greek", "vietnamese"]
# Fractions and numerators are asked for nowhere in the theme's style sheet.
UNUSED = {"dnom", "frac", "numr"}
COPYRIGHT, LICENCE, LICENCE_ADDRESS = 0, 13, 14


def made(path: Path, family: str, style: str) -> TTFont:
    font = TTFont(path)

    options = Options()
    options.hinting = False
    options.layout_features = sorted(set(features(font)) - UNUSED)
    options.name_IDs = [COPYRIGHT, LICENCE, LICENCE_ADDRESS]
    cut = Subsetter(options)
    cut.populate(unicodes=font.getBestCmap())
    cut.subset(font)
    font = instancer.instantiateVariableFont(font, {"wght": WEIGHTS[style]})

    words = style.replace("-", " ").title() or "Regular"
    names = {1: family, 2: words, 4: f"{family} {words}", 6: f"{family} {words}".replace(" ", "")}
    for number, name in names.items():
        font["name"].setName(name, number, 3, 1, 0x409)
    if "fvar" in font:
        font["fvar"].instances = []
    if "STAT" in font:
        del font["STAT"]
    font.flavor = "woff2"
    return font


def features(font: TTFont) -> list[str]:
    tables = [font[tag].table for tag in ("GSUB", "GPOS") if tag in font]
    return [record.FeatureTag for table in tables for record in table.FeatureList.FeatureRecord]


def main(packages: Path, fonts: Path) -> None:
    for package, family in FAMILIES.items():
        for style in STYLES[package]:
            slope = "italic" if style else "normal"
            for script in SCRIPTS:
                path = packages / package / "files" / f"{package}-{script}-wght-{slope}.woff2"
                name = "-".join(part for part in [family.lower().replace(" ", "-"), script, style] if part)
                made(path, family, style).save(fonts / f"{name}.woff2")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
