// SPDX-License-Identifier: Apache-2.0
#include "core/auth/attemptkey.h"

#include <QCryptographicHash>

namespace sallyport {

QByteArray attemptKey(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : parts) {
        hash.addData(QByteArray::number(part.size()) + ':'); // so that no two lists of parts run together to the same bytes
        hash.addData(part);
    }
    return hash.result();
}

} // namespace sallyport
