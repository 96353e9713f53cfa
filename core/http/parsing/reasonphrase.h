// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace sallyport::http {

/// The wording of a status (RFC 9110, section 15), or an empty text for one without.
QByteArrayView reasonPhrase(int status);

} // namespace sallyport::http
