// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace sallyport::http::test {

/// A certificate for `localhost`, signed by its own key, made on the spot.
struct TestCertificate
{
    enum class Kind { Ecdsa, Rsa, WeakRsa };

    QByteArray certificate; ///< PEM
    QByteArray key; ///< PEM
    QByteArray keyUnderPassword; ///< PEM

    /// Good from yesterday for so many days; below zero: it has ended.
    static TestCertificate make(Kind kind = Kind::Ecdsa, int days = 30);
};

/// Writes a file that is the owner's alone, unless other permissions (as for chmod) are given.
void writeFile(const QString &path, const QByteArray &content, int mode = 0600);

} // namespace sallyport::http::test
