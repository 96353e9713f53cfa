// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport {

/// A TOML file with every setting, what it means, and its default, each default commented out: a later version's better default
/// shall not be held back by a file nobody changed.
QString sampleConfiguration();

} // namespace sallyport
