"""The least that any comparison in Python has to do; the yardstick for the others.

Parses the parts with text of both versions and writes the new version back; it compares nothing.
"""

import re
import zipfile

import job
from lxml import etree

TEXT_PART = re.compile(r"word/(document|footnotes|header\d*|footer\d*)\.xml")


def compare(old: str, new: str, out: str) -> None:
    """Parse the old version and let it go; parse the new one and write it, part by part."""
    with zipfile.ZipFile(old) as package:
        for name in filter(TEXT_PART.fullmatch, package.namelist()):
            etree.fromstring(package.read(name))
    with zipfile.ZipFile(new) as package, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as written:
        for name in package.namelist():
            content = package.read(name)
            if TEXT_PART.fullmatch(name):
                tree = etree.fromstring(content)
                content = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
            written.writestr(name, content)


if __name__ == "__main__":
    job.run(compare)
