// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/openssldelete.h"
#include "core/base/result.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <vector>

namespace sallyport::http {

using CertificatePtr = std::unique_ptr<X509, OpenSslDelete<X509_free>>;
using PrivateKeyPtr = std::unique_ptr<EVP_PKEY, OpenSslDelete<EVP_PKEY_free>>;

/// The certificates of a PEM file, at least one: the server's own first, then those that lead towards a root.
/// ErrorCode::ConfigurationInvalid with a sentence naming the file.
Result<std::vector<CertificatePtr>> readCertificates(const QString &path);

/// The private key of a PEM file that only its owner, and perhaps a group such as Debian's ssl-cert, can read. A key under a password is
/// refused: a server that starts by itself has nobody to ask. ErrorCode::ConfigurationInvalid with a sentence naming the file.
Result<PrivateKeyPtr> readPrivateKey(const QString &path);

/// `The file <path> <reason>`, with what OpenSSL says as the cause. Leaves OpenSSL's list of errors empty.
Error tlsFileError(const QString &path, const QString &reason);

} // namespace sallyport::http
