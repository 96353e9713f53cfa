// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace sallyport::ui {

/// What models of tables tell TableDelegate beside the text of a cell.
enum TableRole {
    InkRole = Qt::UserRole + 1, ///< int(TextRole)
    BadgeRole, ///< int(Badge::Kind): the text stands in a pill
    StrongRole, ///< bool: what the row is about
    FixedRole, ///< bool: digits and letters of one width, for ids and hashes
    MissingRole, ///< bool: not here yet; a pale bar stands in its place
};

} // namespace sallyport::ui
