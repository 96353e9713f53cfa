// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QLatin1StringView>

#include <array>
#include <functional>

namespace sallyport {

/// What keeps a node from serving as the others do, though it runs and its database answers.
enum class Trouble {
    Keys, ///< it cannot open the key that is to sign now
    Clock, ///< it differs from the database's by more than clockLeeway, and there are other nodes
    Changes, ///< the database takes none
};

inline constexpr std::array allTroubles{Trouble::Keys, Trouble::Clock, Trouble::Changes};

/// What a node knows of itself, without asking anybody. Thread-safe.
using Troubles = std::function<QList<Trouble>()>;

QLatin1StringView troubleName(Trouble trouble);
/// A sentence for whoever runs the server.
QString troubleText(Trouble trouble);
/// What `/readyz` answers.
Error notReady(const QList<Trouble> &troubles);

} // namespace sallyport
