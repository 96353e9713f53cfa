// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

namespace sallyport {

/// One window program for each profile of a user: a second start hands over what it was asked for and ends. They meet at a socket in
/// the user's private runtime folder, which only this user can open; what comes through it is never obeyed, only asked. Where there is no
/// such folder everyone is the first and hears nobody: in a shared one a stranger could wait for the next start.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `name`: of the profile, and whatever else makes two programs different.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when this is the first one; from then on it listens.
    bool isFirst() const { return m_isFirst; }
    /// Gives an Errand's text to the first one; answered() tells whether it took it.
    void handOver(const QString &errand);

Q_SIGNALS:
    /// False: the first one does not answer in time.
    void answered(bool taken);
    /// Another start wants this one's windows in front. `errand` is what it was for, unread.
    void asked(const QString &errand);

private:
    void receive();
    void read(QLocalSocket &socket);

    bool m_isFirst = false;
    QString m_address;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    QLocalSocket m_other;
    QTimer m_patience;
};

} // namespace sallyport
