// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sallyport {

/// Frees an OpenSSL object with the function OpenSSL has for it.
template<auto freeFunction>
struct OpenSslDelete
{
    template<class T>
    void operator()(T *object) const
    {
        freeFunction(object);
    }
};

} // namespace sallyport
