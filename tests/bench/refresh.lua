-- SPDX-License-Identifier: Apache-2.0
-- wrk: refreshes. A request takes a token from the pool, its answer puts the next one there. One thread of wrk, or two would share tokens.
local pool = {}

function init()
  for token in io.lines(os.getenv("REFRESH_TOKENS")) do
    pool[#pool + 1] = token
  end
end

function request()
  local token = table.remove(pool)
  return wrk.format("POST", nil, {["Content-Type"] = "application/x-www-form-urlencoded"},
    "grant_type=refresh_token&refresh_token=" .. (token or "none-left"))
end

function response(_, _, body)
  local token = body:match('"refresh_token":"([^"]+)"')
  if token then
    pool[#pool + 1] = token
  end
end
