-- What wrk sends; its arguments: what, a login header's name and value, then what that takes.
local prepared, calls, what = {}, 0, nil
local login, first, claims, run = {}, 0, 0, ""

-- The id of the claim with that number: see ManyClaims.
local function id(number)
  local time = string.format("%012x", 1767225600000 + number)
  return time:sub(1, 8) .. "-" .. time:sub(9, 12) .. "-700c-8000-" .. string.format("%012x", number)
end

function init(args)
  what = args[1]
  if args[2] ~= "-" then
    login[args[2]] = args[3]
  end
  if what == "any" then -- a path with %s for the id, how many claims, a seed
    math.randomseed(tonumber(args[6]))
    for i = 1, 5000 do
      prepared[i] = wrk.format("GET", string.format(args[4], id(math.random(0, tonumber(args[5]) - 1))), login)
    end
  elseif what == "one" then -- a path
    prepared[1] = wrk.format("GET", args[4], login)
  else -- the number of the first claim, how many, the name of this run
    first, claims, run = tonumber(args[4]), tonumber(args[5]), args[6]
    login["Content-Type"] = "application/json"
  end
end

-- Claims are taken one after the other, then given back one after the other; nobody else moves them.
local function step(number)
  local pass = math.floor(number / claims)
  login["If-Match"] = '"r' .. (pass + 1) .. '"'
  login["Idempotency-Key"] = run .. "-" .. number
  return wrk.format("POST", "/api/v1/claims/" .. id(first + 10 * (number % claims)) .. "/transitions", login,
    pass % 2 == 0 and '{"action":"take"}' or '{"action":"release"}')
end

-- wrk looks at one request that it does not send.
function request()
  calls = calls + 1
  return what == "steps" and step(math.max(calls - 2, 0)) or prepared[calls % #prepared + 1]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("result %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
