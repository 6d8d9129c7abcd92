"""What was counted, and schematic maps, as HTML that says in words all that it draws. Pages that show those of others ask here too."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from easyread.model import Area, Document, Edition, FieldType, Measure, Value
from easyread.text.said import Said, amount, said

_DRAWN = (FieldType.AREAS, FieldType.MEASURES)


def drawings(document: Document) -> Iterator[str]:
    """A chart for each thing that a standard page counts, and its maps, in the order of its fields."""
    for field in said(document, Edition.STANDARD):
        if field.field.type in _DRAWN and field.several:
            yield from _drawn(field)


def _drawn(field: Said) -> Iterator[str]:
    areas = tuple(each for each in field.several if isinstance(each, Area))
    yield from (chart(each) for each in field.several if isinstance(each, Measure))
    yield from (diagram(areas, field),) if areas else ()


def chart(measure: Measure) -> str:
    """A table whose rows are bars too, as long as what they count. One count alone has nothing to be compared with, and no bar. Each cell
    ends with a space, which nobody sees, so that a search does not run it into the next."""
    whole = 100 if measure.unit == "%" else max(value.amount for value in measure.values)
    bars = len(measure.values) > 1 or measure.unit == "%"
    rows = "".join(_row(value, measure.unit, whole if bars else 0) for value in measure.values)
    head = '<thead><tr><th scope="col">When </th><th scope="col">How many </th></tr></thead>'
    note = '<p class="meta">A striped bar is not an exact count.</p>' if bars and any(v.qualifier for v in measure.values) else ""
    table = f"<table><caption>{escape(measure.name)} </caption>{head}<tbody>{rows}</tbody></table>"
    return f'<figure class="measure">{table}{note}</figure>'


def _row(value: Value, unit: str, whole: int) -> str:
    sort = "bar bar--about" if value.qualifier else "bar"
    bar = f'<svg class="{sort}" width="{round(value.amount * 100 / whole, 1)}%" aria-hidden="true"></svg>' if whole else ""
    shown = f'<span class="amount">{escape(amount(value, "%" if unit == "%" else "").strip())}</span>'
    of = f" {escape(unit)}" if unit and unit != "%" else ""
    return f'<tr><th scope="row">{escape(value.label)} </th><td>{bar}{shown}{of} </td></tr>'


def diagram(areas: tuple[Area, ...], field: Said) -> str:
    """Blocks that lie as the field's map says, each with its name, below what they are. The other places of the map are empty blocks."""
    named = "".join(f'<li class="areas__{each.place}">{escape(each.name)}</li>' for each in areas)
    taken = {each.place for each in areas}
    free = (place for place in dict.fromkeys(place for row in field.field.map for place in row) if place not in taken)
    empty = "".join(f'<li class="areas__{place}" aria-hidden="true"></li>' for place in free)
    caption = f"<figcaption><b>{escape(field.label)}.</b> This is a diagram, not a map. </figcaption>"
    return f'<figure class="areas areas--{field.field.name}">{caption}<ul>{named}{empty}</ul></figure>'
