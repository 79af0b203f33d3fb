// Parts of a page marked data-sc-live are fetched again every two seconds while work is going on in them (data-sc-busy).
// What comes back is the same page made by the same server; it is parsed, not run.
(function () {
  "use strict";
  var wait = 2000;

  function busy() { return document.querySelector("[data-sc-live] [data-sc-busy], [data-sc-live][data-sc-busy]"); }

  function refresh() {
    if (!busy()) return;
    if (document.hidden) return again();
    fetch(location.href, { credentials: "same-origin", headers: { "Accept": "text/html" } })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
      .then(function (html) {
        var page = new DOMParser().parseFromString(html, "text/html");
        document.querySelectorAll("[data-sc-live]").forEach(function (part) {
          var now = page.getElementById(part.id);
          if (!now || part.contains(document.activeElement)) return;
          part.replaceWith(document.importNode(now, true));
        });
        tellTimes();
        again();
      })
      .catch(again);
  }

  function again() { if (busy()) setTimeout(refresh, wait); }

  // As the dashboard's script does for the times that were there when the page came.
  function tellTimes() {
    if (!window.moment) return;
    document.querySelectorAll("[data-sc-live] [data-moment]").forEach(function (time) {
      var at = window.moment.unix(time.dataset.moment);
      time.textContent = at.fromNow();
      time.title = at.format("L LTS");
    });
  }

  again();
})();
