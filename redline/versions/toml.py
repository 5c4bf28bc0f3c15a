"""A register as text that people keep too: what differs is written, all else stays as they left it.

The text is cut into blocks, one for each header, each with the comments right above it. A block without
a difference is never rewritten; tomlkit sees only the text of one that has a difference. Comments with an
empty line below them belong to their place in the file, not to a block.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

Data = Mapping[str, Any]
Path = tuple[str, ...]

TABLES = ("readers", "compare", "check", "portfolios")
LISTS = ("versions", "readings")
_FILES = ("versions", "files")
_TOKENS = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|' + r"'''.*?'{3,5}|"  # a string over lines may end in quotes of its own
    r'"(?:[^"\\\n]|\\.)*"|' + r"'[^'\n]*'|"
    r"#[^\n]*|[\[\]{}]|\n|[^\s\"'#\[\]{}]+",
    re.DOTALL,
)
_BARE = re.compile("[A-Za-z0-9_-]+")
# How an entry that has changed is known again, the surest way first.
_KNOWN_BY: dict[Path, tuple[Callable[[Data], object], ...]] = {
    ("versions",): (lambda each: each["label"].casefold(), lambda each: each.get("files")),
    ("readings",): (
        lambda each: (each["reader"], each["version"].casefold()),
        lambda each: (each["reader"], each.get("date"), each.get("how")),
    ),
    _FILES: (lambda each: each["document"], lambda each: each["sha256"]),
}


class _Block(NamedTuple):
    """A header with what is under it, and the lines between the block before it and this one."""

    gap: str
    text: str
    path: Path


class _Layout(NamedTuple):
    """A text in blocks; `head` is what comes before the first, `tail` what comes after the last."""

    head: str
    blocks: tuple[_Block, ...]
    tail: str


def edited(text: str, old: Data, new: Data, comments: Mapping[str, str]) -> str:
    """`text`, which says `old`, made to say `new`; a section that was not there gets its comment."""
    plain = text.replace("\r\n", "\n")
    layout = _grouped(_split(plain))
    single = [name for name in new if name not in TABLES + LISTS]
    head = _merged(layout.head, (), _only(old, single), _only(new, single))
    layout = layout._replace(head=head)
    for name in TABLES:
        if old[name] != new[name]:
            layout = _with_table(layout, name, old[name], new[name], comments[name])
    for name in LISTS:
        if old[name] != new[name]:
            layout = _with_list(layout, (name,), old[name], new[name], comments[name])
    made = _joined(layout)
    if not plain.startswith("\n"):
        made = made.lstrip("\n")
    return made.replace("\n", "\r\n") if text.count("\r\n") * 2 > text.count("\n") else made


def _only(data: Data, names: Sequence[str]) -> Data:
    return {name: data[name] for name in names if name in data}


# The text in blocks


def _split(text: str) -> _Layout:
    """The blocks of a text that is valid TOML."""
    starts, ends = _borders(text)
    if not starts:
        end = ends[0] or _first_paragraph(text)
        return _Layout(text[:end], (), text[end:])
    head = ends[0] or min(_first_paragraph(text), starts[0])
    blocks = []
    before = head
    for start, end in zip(starts, ends[1:], strict=True):
        own = _comments_above(text, start, before)
        blocks.append(_Block(text[before:own], text[own:end], _path(text[start : _line_end(text, start)])))
        before = end
    return _Layout(text[:head], tuple(blocks), text[before:])


def _borders(text: str) -> tuple[list[int], list[int]]:
    """Where each header starts, and where what came before the first, and each of them, ends."""
    starts: list[int] = []
    ends = [0]
    depth = 0
    fresh = True  # nothing yet on this line
    for match in _TOKENS.finditer(text):
        token = match[0]
        if token == "\n":
            fresh = True
        elif not token.startswith("#"):
            if fresh and not depth and token == "[":
                starts.append(match.start())
                ends.append(0)
            depth += (token in ("[", "{")) - (token in ("]", "}"))
            fresh = False
            ends[-1] = match.end()
    return starts, [end and _line_end(text, end) for end in ends]


def _line_end(text: str, at: int) -> int:
    return text.find("\n", at) + 1 or len(text)


def _first_paragraph(text: str) -> int:
    """Where the comment at the top ends: it is about the file, not about what is below it."""
    end = 0
    while text.startswith("#", end):
        end = _line_end(text, end)
    return end


def _comments_above(text: str, start: int, after: int) -> int:
    """Where the comments begin that stand right above the header at `start`."""
    own = text.rfind("\n", 0, start) + 1
    while own > after:
        line = text.rfind("\n", 0, own - 1) + 1
        if line < after or not text[line:own].lstrip().startswith("#"):
            break
        own = line
    return own


def _path(header: str) -> Path:
    """The names in the line of a header."""
    path = []
    node: Any = tomllib.loads(header)
    while node:
        node = node[0] if isinstance(node, list) else node
        for name in node:
            path.append(name)
        node = next(iter(node.values()), None)
    return tuple(path)


def _grouped(layout: _Layout) -> _Layout:
    """The layout with what belongs to a version, as `[[versions.files]]`, in the block of that version."""
    blocks: list[_Block] = []
    for block in layout.blocks:
        owner = max((at for at, each in enumerate(blocks) if each.path == block.path[:1]), default=None)
        if len(block.path) > 1 and block.path[0] in LISTS and owner is not None:
            blocks[owner] = blocks[owner]._replace(text=_followed(blocks[owner].text, block.gap + block.text))
        else:
            blocks.append(block)
    return layout._replace(blocks=tuple(blocks))


def _joined(layout: _Layout) -> str:
    text = layout.head
    for block in layout.blocks:
        text = _followed(text, block.gap + block.text)
    return _followed(text, layout.tail)


def _followed(text: str, other: str) -> str:
    between = "\n" if text and other and not text.endswith("\n") else ""
    return text + between + other


# Sections


def _with_table(layout: _Layout, name: str, old: Data, new: Data, comment: str) -> _Layout:
    """The layout with `new` in the section of this name, wherever and however that was written."""
    mine = [at for at, block in enumerate(layout.blocks) if block.path[0] == name]
    in_head = name in tomllib.loads(layout.head)
    if in_head and not mine:
        return layout._replace(head=_merged(layout.head, (), {name: old}, {name: new}))
    if in_head or not mine:
        old, text = {}, ""
        layout = layout._replace(head=_merged(layout.head, (), {name: old} if in_head else {}, {}))
    else:
        first, *others = (layout.blocks[at] for at in mine)
        text = first.text
        for other in others:
            text = _followed(text, other.gap + other.text)
    # Portfolios that were not there are blocks of their own.
    fresh = [key for key in new if key not in old] if name == "portfolios" else []
    if text:
        text = _merged(text, (), {name: old}, {name: {key: new[key] for key in new if key not in fresh}})
    elif name != "portfolios":
        text = f"{comment}\n[{name}]\n{_lines(new)}"
    for key in fresh:
        above = "\n" if text else f"{comment}\n"
        text = _followed(text, f"{above}[{name}.{_key(key)}]\n{_lines(new[key])}")
    if not mine:
        return _placed(layout, _Block("\n", text, (name,)))
    blocks = [block for at, block in enumerate(layout.blocks) if at == mine[0] or at not in mine]
    blocks[mine[0]] = blocks[mine[0]]._replace(text=text)
    return layout._replace(blocks=tuple(blocks))


def _with_list(
    layout: _Layout, path: Path, old: Sequence[Data], new: Sequence[Data], comment: str = ""
) -> _Layout:
    """The layout with `new` as the blocks of this path. Places are kept, and blocks moved into them."""
    mine = [at for at, block in enumerate(layout.blocks) if block.path == path]
    if not mine and path[0] in tomllib.loads(layout.head):  # a list in one value becomes blocks
        layout = layout._replace(head=_merged(layout.head, (), {path[0]: old}, {}))
        old = []
    origins = _origins(old, new, _KNOWN_BY[path])
    texts = []
    for entry, origin in zip(new, origins, strict=True):
        if origin is None:
            texts.append(_entry(path, entry))
        elif old[origin] == entry:
            texts.append(layout.blocks[mine[origin]].text)
        else:
            texts.append(_changed(layout.blocks[mine[origin]].text, path, old[origin], entry))
    if not mine:
        gap = "\n" if not comment or comment in _joined(layout) else f"\n{comment}\n\n"
        for text in texts:
            layout = _placed(layout, _Block(gap, text, path))
            gap = "\n"
        return layout
    return _refilled(layout, path, mine, _shared_out(origins, texts))


def _shared_out(origins: Sequence[int | None], texts: Sequence[str]) -> dict[int, list[str]]:
    """The texts for each old place: where one stayed, in order, those that came after it behind it."""
    places = iter(sorted(origin for origin in origins if origin is not None))
    place = next(places, 0)
    shared: dict[int, list[str]] = defaultdict(list)
    seen = False
    for origin, text in zip(origins, texts, strict=True):
        if origin is not None:
            place = next(places) if seen else place
            seen = True
        shared[place].append(text)
    return shared


def _refilled(layout: _Layout, path: Path, mine: Sequence[int], shared: Mapping[int, list[str]]) -> _Layout:
    """The layout with these texts in the places of `mine`; comments between blocks stay."""
    blocks: list[_Block] = []
    left = ""  # what stood above a block that is gone
    for at, block in enumerate(layout.blocks):
        gap = left + (block.gap if block.gap.strip() or not left else "")
        texts = shared.get(mine.index(at), []) if at in mine else [block.text]
        left = "" if texts or not gap.strip() else gap
        for text in texts:
            blocks.append(_Block(gap, text, path if at in mine else block.path))
            gap = "\n"
    return layout._replace(blocks=tuple(blocks), tail=left + layout.tail)


def _placed(layout: _Layout, block: _Block) -> _Layout:
    """The layout with a block in the usual order of sections, behind those of its own."""
    order = TABLES + LISTS
    rank = order.index(block.path[0])
    later = (at for at, each in enumerate(layout.blocks) if order.index(each.path[0]) > rank)
    at = next(later, len(layout.blocks))
    before, after = layout.blocks[:at], layout.blocks[at:]
    if after and not after[0].gap:
        after = (after[0]._replace(gap="\n"), *after[1:])
    return layout._replace(blocks=(*before, block, *after))


def _origins(
    old: Sequence[Data], new: Sequence[Data], known_by: Sequence[Callable[[Data], object]]
) -> list[int | None]:
    """For each new entry the old one that it was; each old one is that of one."""
    origins: list[int | None] = [None] * len(new)
    free = set(range(len(old)))
    for known in (lambda each: each, *known_by):
        pool = defaultdict(list)
        for at in sorted(free, reverse=True):
            pool[repr(known(old[at]))].append(at)
        for at, entry in enumerate(new):
            name = repr(known(entry))
            if origins[at] is None and name != "None" and pool[name]:
                origin = pool[name].pop()
                origins[at] = origin
                free.remove(origin)
    return origins


# Entries and values


def _changed(text: str, path: Path, old: Data, new: Data) -> str:
    """The block of an entry, with its difference written into it."""
    layout = _split(text)
    deeper = (*path, "files")
    if any(block.path == deeper for block in layout.blocks):
        layout = _with_list(layout, deeper, old["files"], new.get("files", []))
        old, new = ({key: data[key] for key in data if key != "files"} for data in (old, new))
    own, *others = layout.blocks
    own = own._replace(text=_merged(own.text, path, old, new))
    return _joined(layout._replace(blocks=(own, *others)))


def _merged(text: str, path: Path, old: Data, new: Data) -> str:
    """`text` with the difference between `old` and `new` in its table at `path`."""
    if old == new:
        return text
    from tomlkit import parse
    from tomlkit.items import AoT

    body = text.rstrip("\n")
    document = parse(body + "\n" if body else "")
    table: Any = document
    for name in path:
        table = table[name]
        table = table[0] if isinstance(table, AoT) else table
    _merge(table, old, new)
    made = document.as_string()
    return made if text.endswith("\n") or not text else made.removesuffix("\n")


def _merge(table: Any, old: Data, new: Data) -> None:
    from tomlkit import value

    for key in old:
        if key not in new:
            table.pop(key, None)
    for key, wanted in new.items():
        had = old.get(key)
        if wanted == had and key in old:
            continue
        if isinstance(wanted, Mapping) and isinstance(had, Mapping) and key in table:
            _merge(table[key], had, wanted)
        elif not (key in table and isinstance(wanted, list) and _merge_list(table[key], had, wanted)):
            table[key] = value(_files(wanted) if key == "files" else _value(wanted))


def _merge_list(array: Any, old: Any, new: list[Any]) -> bool:
    """Whether `array` could be made to say `new` item by item, so that comments in it stay."""
    from tomlkit import value

    def name(item: Any) -> Any:
        return item["document"] if isinstance(item, dict) and "document" in item else item

    if not old or not new or not hasattr(array, "multiline"):
        return False
    for at in reversed(range(len(old))):
        if name(old[at]) not in [name(item) for item in new]:
            del array[at]
    kept = [item for item in old if name(item) in [name(item) for item in new]]
    for at, item in enumerate(new):
        if at < len(kept) and name(kept[at]) == name(item):
            if kept[at] != item:
                _merge(array[at], kept[at], item)
        else:
            array.insert(at, value(_value(item)))
            kept.insert(at, item)
    try:
        return bool(tomllib.loads(f"x = {array.as_string()}")["x"] == new)
    except tomllib.TOMLDecodeError:
        return False


def _entry(path: Path, entry: Data) -> str:
    """A new block for an entry of a list."""
    return f"[[{'.'.join(path)}]]\n{_lines(entry)}"


def _lines(table: Data) -> str:
    return "".join(
        f"{_key(key)} = {_files(value) if key == 'files' else _value(value)}\n"
        for key, value in table.items()
    )


def _files(files: Any) -> str:
    """The files of a version, one a line."""
    if not isinstance(files, list) or not files:
        return _value(files)
    return "[\n" + "".join(f"    {_value(file)},\n" for file in files) + "]"


def _value(value: Any) -> str:
    from tomlkit import item

    if isinstance(value, Mapping):
        pairs = ", ".join(f"{_key(key)} = {_value(each)}" for key, each in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_value, value))}]"
    return str(item(value).as_string())


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _value(key)
