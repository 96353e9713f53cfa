// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/response.h"

#include <optional>

namespace sallyport {

/// The API for people at `/docs`: Swagger UI over `/openapi.json`, from inside the program, so that it works with no network.
///
/// Its answers bring their own Content-Security-Policy and Cache-Control, for it is the one page the server has. The files stay
/// compressed in the program's mapped memory. May be used from many threads at once.
class ApiPage
{
public:
    ApiPage();

    /// What is at `/docs`, `/docs/` and `/docs/<file>`; 405 there for anything but reading. Nothing: no such place.
    std::optional<http::Response> answer(const http::Request &request) const;

private:
    struct File
    {
        QByteArray name;
        QByteArray type; ///< media type
        QByteArray tag; ///< entity tag; weak, being the same for the compressed and the plain form (RFC 9110, section 8.8.3)
        QByteArray stored; ///< as qCompress() makes it, in read-only memory
    };

    static File file(const QString &name, const QByteArray &type);
    static http::Response send(const File &file, const http::Request &request);

    QList<File> m_files;
};

} // namespace sallyport
