// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settingsloader.h"

#include <CLI/CLI.hpp>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sallyport {

/// The settings' flags on one subcommand, and the settings that come out of them and of every other source.
class SettingFlags
{
public:
    enum class Which {
        All, ///< what `serve` can be told
        Where, ///< only which data to work on
        Keys, ///< and what opens its signing keys
        Serving, ///< only where it is served
    };

    SettingFlags(CLI::App &command, Which which);

    Result<Settings> load() const;

private:
    std::map<std::string, std::vector<std::string>> m_values;
    std::string m_configFile;
};

} // namespace sallyport
