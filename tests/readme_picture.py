"""Makes the README's picture anew from the built site, in a real browser: `make picture`.

Four screens of a phone side by side: the mail that a rep pastes, the verdict, two firms picked, and the link as the
prospect opens it.
"""

import io

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tests.browser import LAUNCH_ARGS, chromium_path
from tests.conftest import ROOT
from tests.look import served

PICTURE = ROOT / ".github" / "better-fit.png"
MAIL = """Hi there, we run a dental practice in Boulder or Denver and would love a green wall in the waiting room.
Ideally somebody comes every week. No snow removal please, our landlord does that. Around 15k all in."""
PHONE = {"width": 390, "height": 800}
#: A screen's width in the picture, the space around it, and how many colours the picture has, which keeps it small.
WIDTH, SPACE, COLOURS = 330, 14, 96


def screens(page: Page, url: str) -> list[bytes]:
    """Walk from the mail to the prospect's page, and take a picture at each step."""
    taken = []

    def take(selector: str, above: int = 12) -> None:
        page.wait_for_load_state("networkidle")
        page.locator(selector).first.evaluate("(e, above) => scrollBy(0, e.getBoundingClientRect().top - above)", above)
        page.wait_for_timeout(400)  # for what fades or follows the paint
        taken.append(page.screenshot())

    page.goto(f"{url}refer/#v=1&from=greenline")
    page.get_by_label("own words").fill(MAIL)
    page.locator("[data-verdict-word]:not(:empty)").wait_for()
    take("[data-own-words]")
    take("[data-verdict]")
    boxes = page.locator("[data-results] > [data-firm] .pick input")
    for number in (0, 1):
        boxes.nth(number).check()
    take("ol[data-results]")
    page.locator("[data-bar-send]").click()
    page.goto(page.locator("[data-link]").input_value())
    take("h1")
    return taken


def beside(screens: list[bytes]) -> Image.Image:
    """Screens side by side, with a line around each."""
    height = WIDTH * PHONE["height"] // PHONE["width"]
    whole = Image.new("RGB", (SPACE + len(screens) * (WIDTH + SPACE), height + 2 * SPACE), "#e0d6c4")
    for number, taken in enumerate(screens):
        with Image.open(io.BytesIO(taken)) as screen:
            small = screen.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
        whole.paste(small, (SPACE + number * (WIDTH + SPACE), SPACE))
    return whole.quantize(COLOURS, dither=Image.Dither.NONE)


def main() -> None:
    """Make the picture and say how large it is."""
    with served() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=LAUNCH_ARGS)
        page = browser.new_page(viewport=PHONE, device_scale_factor=2, color_scheme="light")  # type: ignore[arg-type]
        beside(screens(page, url)).save(PICTURE, optimize=True)
        browser.close()
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
