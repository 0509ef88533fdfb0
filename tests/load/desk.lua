-- What readers of a desk ask for, pages and data in turn: wrk -t1 -c50 -d10s -s tests/load/desk.lua http://127.0.0.1:8077
-- With "days" as its argument (-- days) each request asks for the state of another day, which nobody asked for before.
local paths = {
  "/dossier", "/timeline", "/positions", "/contacts", "/quotes", "/people", "/reports", "/parties/CHL", "/search?q=preconditions", "/disagreements",
  "/changes", "/api/v1/dossier", "/api/v1/timeline", "/api/v1/positions", "/api/v1/contacts", "/api/v1/quotes", "/api/v1/reports", "/api/v1/days",
  "/api/v1/search?q=preconditions",
}
local asked, days = 0, false

function init(args)
  days = args[1] == "days"
end

function request()
  asked = asked + 1
  if not days then
    return wrk.format("GET", paths[asked % #paths + 1])
  end
  local day = string.format("%04d-%02d-%02d", 2017 + asked % 9, 1 + asked * 5 % 12, 1 + asked * 7 % 28)
  return wrk.format("GET", "/dossier?as-of=" .. day .. "&known-by=" .. day)
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format("p50 %.1f p95 %.1f p99 %.1f max %.1f ms, %d requests, errors %d", latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    latency:percentile(99) / 1000, latency.max / 1000, summary.requests, errors.status + errors.connect + errors.read + errors.timeout))
end
