// @ts-check
/**
 * A page that has moved leads on and keeps what follows `?` and `#`, which no redirect by `meta` does. The target comes
 * from the page itself, never from the address. Without scripts the page shows the same link.
 */

const page = document.querySelector("[data-moved]");
const target = page && new URL(page.getAttribute("data-moved") ?? "", location.href);
if (target && target.origin === location.origin && target.pathname !== location.pathname) {
  location.replace(target.href + location.search + location.hash);
}
