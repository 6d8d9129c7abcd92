"""The nouns: what a source says, and where it says it. Each lies in the module of its name or of its next of kin."""

from easyread.model.document import Block, BlockKind, Document
from easyread.model.easy_page import EasyPage, EasySection, Statement, Tour, in_groups
from easyread.model.field import Area, FieldContent, FieldValue, Measure, PageLink, Part, Status, Value, several_of
from easyread.model.kind import EVERYBODY, Choice, FieldType, Kind, KindField
from easyread.model.library import Library, Origin
from easyread.model.location import LONGEST_MESSAGE, LONGEST_QUOTE, Level, Location, Problem, printable
from easyread.model.picture import Concept, Picture, PictureSet, PictureTest
from easyread.model.sentence import Allowance, Link, Reference, Run, Sentence
from easyread.model.site import Brand, Site, TurnedDown
from easyread.model.word import PlainWord, RecordedVoice, SameWords, Word
from easyread.model.wording import Edition, Wording

__all__ = [
    "EVERYBODY",
    "LONGEST_MESSAGE",
    "LONGEST_QUOTE",
    "Allowance",
    "Area",
    "Block",
    "BlockKind",
    "Brand",
    "Choice",
    "Concept",
    "Document",
    "EasyPage",
    "EasySection",
    "Edition",
    "FieldContent",
    "FieldType",
    "FieldValue",
    "Kind",
    "KindField",
    "Level",
    "Library",
    "Link",
    "Location",
    "Measure",
    "Origin",
    "PageLink",
    "Part",
    "Picture",
    "PictureSet",
    "PictureTest",
    "PlainWord",
    "Problem",
    "RecordedVoice",
    "Reference",
    "Run",
    "SameWords",
    "Sentence",
    "Site",
    "Statement",
    "Status",
    "Tour",
    "TurnedDown",
    "Value",
    "Word",
    "Wording",
    "in_groups",
    "printable",
    "several_of",
]
