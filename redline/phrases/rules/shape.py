"""What the rules of this family say."""

from redline.phrases.rules import Told

NL: dict[str, Told] = {}
EN: dict[str, Told] = {}
