// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QString>

namespace sallyport {

/// A TOML file with every setting, what it means, and its default, each default commented out: a later version's better default
/// shall not be held back by a file nobody changed.
QString sampleConfiguration();

/// The same for programs: of each setting its key, flag, environment names, meaning, kind of value and default.
QJsonArray settingsAsJson();

} // namespace sallyport
