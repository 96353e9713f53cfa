// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/openssldelete.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <memory>

namespace sallyport {

using BioPtr = std::unique_ptr<BIO, OpenSslDelete<BIO_free_all>>;
using BignumPtr = std::unique_ptr<BIGNUM, OpenSslDelete<BN_clear_free>>;
using EcdsaSignaturePtr = std::unique_ptr<ECDSA_SIG, OpenSslDelete<ECDSA_SIG_free>>;
using EvpCipherContextPtr = std::unique_ptr<EVP_CIPHER_CTX, OpenSslDelete<EVP_CIPHER_CTX_free>>;
using EvpDigestContextPtr = std::unique_ptr<EVP_MD_CTX, OpenSslDelete<EVP_MD_CTX_free>>;
using EvpKeyContextPtr = std::unique_ptr<EVP_PKEY_CTX, OpenSslDelete<EVP_PKEY_CTX_free>>;
using EvpKeyPtr = std::unique_ptr<EVP_PKEY, OpenSslDelete<EVP_PKEY_free>>;
using EvpMacContextPtr = std::unique_ptr<EVP_MAC_CTX, OpenSslDelete<EVP_MAC_CTX_free>>;
using EvpMacPtr = std::unique_ptr<EVP_MAC, OpenSslDelete<EVP_MAC_free>>;

} // namespace sallyport
