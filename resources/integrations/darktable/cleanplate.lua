-- Cleanplate for darktable: a target storage. Each picture that is exported to it opens in Cleanplate; what is saved
-- there comes back beside the original, in its group. Removes nothing itself.

local dt = require "darktable"

local program = "cleanplate"
local cleanplate = {}

-- A word of a command line, whatever is in it.
function cleanplate.quoted(word)
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

local function is_there(path)
  local file = io.open(path, "rb")
  if file then file:close() end
  return file ~= nil
end

-- NAME-clean.EXT beside the original, with a number more where that is taken.
function cleanplate.place_for(image, exported)
  local stem = image.filename:gsub("%.[^.]*$", "")
  local ending = exported:match("%.[^./]*$") or ""
  local place, number = image.path .. "/" .. stem .. "-clean" .. ending, 1
  while is_there(place) do
    number = number + 1
    place = image.path .. "/" .. stem .. "-clean-" .. number .. ending
  end
  return place
end

-- Blocks until the window is closed; Cleanplate ends with 0 when the file was changed, with 3 when it was not.
function cleanplate.store(storage, image, format, exported)
  local code = dt.control.execute(cleanplate.quoted(program) .. " --edit " .. cleanplate.quoted(exported))
  if code ~= 0 then
    dt.print(code == 3 and "Cleanplate: nothing was changed" or "Cleanplate could not edit this picture")
    os.remove(exported)
    return
  end
  local place = cleanplate.place_for(image, exported)
  local moved = dt.control.execute("mv -n -- " .. cleanplate.quoted(exported) .. " " .. cleanplate.quoted(place))
  if moved ~= 0 or is_there(exported) then
    dt.print("Cleanplate: the result could not be put beside the original")
    return
  end
  local result = dt.database.import(place)
  if result then result:group_with(image.group_leader) end
end

dt.register_storage("cleanplate", "Cleanplate", cleanplate.store, nil, nil, nil)

return cleanplate
