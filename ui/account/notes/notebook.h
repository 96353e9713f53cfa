// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QObject>

namespace sallyport::ui {

/// The signed-in user's notes as the server has them, and the calls that change them.
class Notebook final : public QObject
{
    Q_OBJECT

public:
    enum class Status { Loading, Ready, Failed };

    explicit Notebook(Session &session, QObject *parent = nullptr);

    Status status() const { return m_status; }
    /// Why loading failed.
    const Error &error() const { return m_error; }
    /// The newest first.
    const QList<api::NoteView> &notes() const { return m_notes; }

    void load();
    void add(const QString &text, bool completed = false);
    void changeText(const QUuid &id, const QString &text);
    void changeCompleted(const QUuid &id, bool completed);
    void remove(const QUuid &id);

Q_SIGNALS:
    void changed();
    void added();
    void removed(const sallyport::api::NoteView &note);
    /// A change was refused; notes() is as it was.
    void failed(const sallyport::Error &error);

private:
    void fetch();
    void change(api::NoteChange change);

    Session &m_session;
    Status m_status = Status::Loading;
    Error m_error;
    QList<api::NoteView> m_notes;
    int m_changes = 0; ///< answered ones
};

} // namespace sallyport::ui
