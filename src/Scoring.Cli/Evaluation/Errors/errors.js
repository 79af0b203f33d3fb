// j and k go through the errors that are shown, 1 to 6 tick their kinds, o and c open and close all; an article can be chosen.
(function () {
  "use strict";
  var tools = document.querySelector(".tools");
  if (!tools) return;
  tools.hidden = false;
  var articles = Array.prototype.slice.call(document.querySelectorAll(".article"));
  var kinds = Array.prototype.slice.call(document.querySelectorAll("fieldset input"));
  var choice = document.getElementById("article"), place = document.getElementById("place"), here = null;

  // Also in closed sections: only kinds that are not ticked and articles that are not chosen leave an error out.
  function shown() {
    var ticked = kinds.filter(function (kind) { return kind.checked; }).map(function (kind) { return "." + kind.id; }).join(",");
    if (!ticked) return [];
    return Array.prototype.slice.call(document.querySelectorAll(".article:not(.left-out) .error")).filter(function (error) { return error.matches(ticked); });
  }

  function tell() {
    var list = shown(), at = list.indexOf(here);
    place.textContent = (at >= 0 ? at + 1 + " of " : "") + list.length + " shown";
  }

  function go(step) {
    var list = shown();
    if (!list.length) return;
    var at = list.indexOf(here);
    if (at < 0 && here) {
      // What was here has been left out: go on from where it stands.
      at = list.findIndex(function (error) { return here.compareDocumentPosition(error) & Node.DOCUMENT_POSITION_FOLLOWING; });
      at = at < 0 ? list.length - 1 : step > 0 ? at : at - 1;
    } else at = at < 0 ? 0 : at + step;
    stand(list[Math.max(0, Math.min(list.length - 1, at))]);
  }

  function stand(error) {
    if (here) here.classList.remove("here");
    here = error;
    here.classList.add("here");
    here.closest("details").open = true;
    here.focus({ preventScroll: true });
    here.scrollIntoView({ block: "start" });
    tell();
  }

  function all(open) { articles.forEach(function (article) { article.open = open; }); }

  choice.addEventListener("change", function () {
    articles.forEach(function (article) { article.classList.toggle("left-out", choice.value !== "" && article.id !== choice.value); });
    if (choice.value) document.getElementById(choice.value).open = true;
    tell();
  });
  kinds.forEach(function (kind) { kind.addEventListener("change", tell); });
  document.getElementById("open").addEventListener("click", function () { all(true); });
  document.getElementById("close").addEventListener("click", function () { all(false); });
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.tagName === "SELECT") return;
    if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
    else if (event.key === "o") all(true);
    else if (event.key === "c") all(false);
    else if (event.key >= "1" && event.key <= String(kinds.length)) { if (!kinds[event.key - 1].disabled) kinds[event.key - 1].click(); }
    else return;
    event.preventDefault();
  });
  tell();
})();
