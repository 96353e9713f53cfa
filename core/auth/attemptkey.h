// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace sallyport {

/// What tries are counted under: SHA-256 of what they are counted for and its parts. It tells nothing, because people now and then type
/// a password where the name belongs.
QByteArray attemptKey(std::initializer_list<QByteArrayView> parts);

} // namespace sallyport
