"""Ways to have what a website says: as a booklet, as a file, in one's own voice."""

from easyread.drawing.belongings import browser_window
from easyread.drawing.faces import SKIN
from easyread.drawing.figures import left, right
from easyread.drawing.ink import (
    BLUE,
    CREAM,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    LEAF,
    PURPLE,
    RED,
    SKY,
    WHITE,
    YELLOW,
    Shape,
    circle,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import WOMAN_DOWNS_BLACK
from easyread.drawing.scenes import acting
from easyread.drawing.signs import arrow, struck, tick
from easyread.drawing.things import laptop, open_book, padlock, pencil


def _landscape(sun: str, hill: str, sky: str) -> Shape:
    """A picture in a frame, 72 wide and 60 high."""
    hills = path("M0 60V44L20 26L36 42L50 30L72 50V60Z", hill)
    return rect(0, 0, 72, 60, sky) + circle(54, 15, 8, sun) + hills


def _booklet(cover: str, sun: str, hill: str, sky: str) -> Shape:
    """A booklet from the front with a picture on it, 96 wide and 136 high."""
    pages = path("M96 8H102V142H14V136", WHITE)
    return (
        pages
        + rect(0, 0, 96, 136, cover, r=3)
        + place(_landscape(sun, hill, sky), 12, 16)
        + rect(12, 92, 72, 30, WHITE, r=2)
        + path("M22 102H74M22 112H58", width=4)
    )


def _file(w: float, h: float, inside: Shape = "") -> Shape:
    """A sheet with a corner folded over."""
    fold = 30
    sheet = path(f"M4 0H{w - fold}L{w} {fold}V{h - 4}Q{w} {h} {w - 4} {h}H4Q0 {h} 0 {h - 4}V4Q0 0 4 0Z", WHITE)
    return sheet + path(f"M{w - fold} 0V{fold}H{w}Z", GREY) + inside


def _waves(x: float, y: float, count: int, scale: float = 1) -> Shape:
    """Waves of sound that go to the right from (x, y)."""
    return place(
        "".join(
            path(
                f"M{i * 16} {-14 - i * 12}C{16 + i * 20} {-8 - i * 4} {16 + i * 20} {8 + i * 4} {i * 16} {14 + i * 12}",
                stroke=BLUE,
                width=7,
            )
            for i in range(count)
        ),
        x,
        y,
        scale,
    )


def _voice(x: float, y: float, scale: float = 1) -> Shape:
    """A recorded voice as bars, around (x, y), 64 wide."""
    heights = (8, 20, 34, 16, 26, 10)
    return place(
        path("".join(f"M{-30 + i * 12} {-h / 2}V{h / 2}" for i, h in enumerate(heights)), stroke=BLUE, width=6), x, y, scale
    )


def _braille_display() -> Shape:
    """A flat thing with a row of cells whose dots come up, 224 wide and 84 high."""
    cells = ("110100", "101010", "111000")
    rows = "".join(
        circle(38 + i * 64 + (n // 3) * 20, 20 + (n % 3) * 18, 7.6, INK if dot == "1" else WHITE)
        for i, cell in enumerate(cells)
        for n, dot in enumerate(cell)
    )
    return rect(0, 0, 224, 84, GREY, r=8) + rect(14, 8, 196, 60, WHITE, r=4) + rows


def _microphone() -> Shape:
    """A microphone on a stand, its middle at (0, 0), 124 high."""
    stand = thick("M0 34V108M-17 108H17", DARK_GREY, 5)
    cradle = path("M-20 -2C-20 40 20 40 20 -2", width=6)
    return stand + cradle + rect(-13, -40, 26, 62, GREY, r=13) + path("M-13 -22H13M-13 -10H13M-13 2H13", width=3)


def _palm_up(skin: str) -> Shape:
    """A hand that comes from the right with its palm up, under what it takes."""
    fingers = "M214 206L168 204C150 202 128 190 112 184C104 180 108 170 118 172L146 178L172 176C166 164 160 158 160 150C160 142 172 142 176 150C182 162 196 168 214 174Z"
    return path("M210 168L232 164V218L210 212Z", GREEN) + path(fingers, SKIN[skin][0]) + path("M118 184L150 190", width=2)


def _stapler() -> Shape:
    """A stapler under a sheet, 96 wide and 70 high, its jaws on the right."""
    return (
        rect(10, 216, 96, 14, DARK_GREY, r=5)
        + path("M12 206C8 172 40 172 106 196V208H92L30 214Z", RED)
        + circle(24, 208, 6, GREY)
    )


PICTURES = {
    "black-and-white": place(_booklet(RED, YELLOW, GREEN, SKY), 18, 20, 0.8)
    + struck(60, 76, 44)
    + place(_booklet(DARK_GREY, WHITE, GREY, WHITE), 112, 66, 1.15)
    + tick(206, 36, 24),
    "giant-letter": rect(8, 180, 36, 52, WHITE, r=3)
    + letters("A", 26, 197, 17, INK, 3.2)
    + rect(50, 140, 60, 92, WHITE, r=3)
    + letters("A", 80, 165, 42, INK, 7)
    + rect(116, 8, 116, 224, WHITE, r=4)
    + letters("A", 174, 60, 112, INK, 19),
    "no-pictures": rect(8, 8, 124, 224, WHITE, r=4)
    + path("M26 38H112M26 66H100M26 94H100M26 122H100M26 150H100M26 178H112M26 206H82", width=8)
    + place(_landscape(YELLOW, LEAF, SKY), 118, 76, 1.5)
    + struck(172, 121, 50),
    "e-book": rect(10, 10, 150, 220, DARK_GREY, r=14)
    + rect(22, 24, 126, 178, WHITE, r=3)
    + circle(85, 216, 7, WHITE)
    + place(open_book(), 30, 36, 0.98)
    + path("M38 56C50 50 64 52 76 58M38 72C50 66 64 68 76 74M94 58C106 52 120 50 132 56M94 74C106 68 120 66 132 72", width=4)
    + rect(28, 126, 114, 24, YELLOW, r=3)
    + path("M36 138H134M36 164H134M36 184H104", width=7)
    + _waves(178, 138, 3),
    "plain-text": place(
        _file(164, 224, letters("Abc", 76, 44, 48, INK, 8) + path("M24 126H140M24 150H140M24 174H140M24 198H92", width=8)), 38, 8
    ),
    "word-file": place(browser_window(224, 196, BLUE, 30), 8, 8)
    + path("M28 60H206M28 82H170", width=7)
    + letters("cat", 68, 102, 42, DARK_GREY, 6)
    + path("M28 128H108", stroke=RED, width=8)
    + letters("dog", 164, 102, 42, BLUE, 7)
    + path("M28 180H130", width=7)
    + pencil(164, 170, 0.84, 140),
    "fold-booklet": rect(8, 44, 128, 84, WHITE)
    + rect(18, 58, 44, 32, SKY)
    + path("M18 90V82L28 74L40 86L48 80L62 90Z", LEAF)
    + path("M18 104H62M18 116H46M82 60H126M82 76H126M82 92H126M82 108H110", width=5)
    + path("M72 36V136", stroke=RED, width=4, dash="9 8")
    + thick("M122 36C112 16 72 11 50 22", GREEN, 8)
    + path("M54 9L24 34L62 38Z", GREEN)
    + _stapler()
    + arrow(150, 78, 182, 108, GREEN, 20)
    + path("M176 144L122 132V218L176 231L230 218V132Z", CREAM)
    + path("M176 144V231")
    + path("M186 155L220 147V174L186 183Z", SKY)
    + path("M188 199L218 192", width=5)
    + path("M176 156V174M176 200V218", stroke=INK, width=12)
    + path("M176 156V174M176 200V218", stroke=GREY, width=6),
    "braille-computer": place(laptop(path("M22 22H94M22 38H106M22 54H78", width=6)), 34, 8, 1.32)
    + path("M120 130V150", width=8)
    + place(_braille_display(), 8, 148),
    "all-booklets": place(_booklet(PURPLE, YELLOW, LEAF, SKY), 16, 62, 1.0, turn=-18)
    + place(_booklet(GREEN, YELLOW, LEAF, SKY), 54, 38, 1.04, turn=-6)
    + place(_booklet(BLUE, YELLOW, LEAF, SKY), 98, 36, 1.04, turn=7)
    + place(_booklet(RED, YELLOW, LEAF, SKY), 136, 56, 1.04, turn=20),
    "read-aloud": acting(
        WOMAN_DOWNS_BLACK.feels("talk").turned(0.6),
        86,
        1.24,
        left((-4, 122), (14, 130), "hold"),
        right((104, 122), (86, 130), "hold"),
        holding=rect(20, 104, 60, 56, WHITE, r=3) + path("M32 117H68M32 129H68M32 141H60", width=4),
        base=180,
    )
    + _waves(146, 72, 2, 0.7)
    + place(_microphone(), 205, 92, 1.2),
    "stays-here": place(laptop(_voice(42, 40, 0.8)), 14, 100, 1.45)
    + padlock(150, 148, 1.0)
    + arrow(108, 98, 108, 8, GREY, 36)
    + struck(108, 58, 34),
    "give-file": path("M30 62L70 58L104 66C112 70 110 78 104 80L92 94C86 104 66 106 30 96Z", SKIN["dark"][0])
    + place(_file(92, 116, _voice(50, 76, 1.0)), 64, 12)
    + path("M8 54L36 56V102L8 104Z", PURPLE)
    + path("M36 64C50 58 66 62 80 62C92 64 92 78 80 78L62 80C54 92 46 96 36 94", SKIN["dark"][0])
    + thick("M164 66C186 66 192 80 192 104", GREEN, 12)
    + path("M174 104H210L192 130Z", GREEN)
    + _palm_up("fair"),
}
