// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"
#include "core/base/clock.h"

#include <QTcpServer>

namespace sallyport::ui {

/// A server on 127.0.0.1 with the accounts and numbers of a small company, for pictures: to look at, whoever signs in with whatever.
class ExampleServer final : public QTcpServer
{
public:
    ExampleServer();

    QUrl url() const;

private:
    QByteArray answerTo(const QByteArray &target) const;
    QByteArray statistics() const;

    const Timestamp m_now = SystemClock().now();
    QList<api::UserView> m_users; ///< the first is who signs in
};

} // namespace sallyport::ui
