// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace sallyport {

/// What tries are counted under: SHA-256 of what they are counted for and its parts. What may be a password, because
/// people type one where the name belongs, is hidden first (SignInThrottle::hideNames()).
QByteArray attemptKey(std::initializer_list<QByteArrayView> parts);

} // namespace sallyport
