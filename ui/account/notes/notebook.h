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
    enum class Act { Add, Restore, Change, Remove };

    explicit Notebook(Session &session, QObject *parent = nullptr);

    Status status() const { return m_status; }
    /// Why loading failed.
    const Error &error() const { return m_error; }
    /// The newest first.
    const QList<api::NoteView> &notes() const { return m_notes; }

    void load();
    void add(const QString &text);
    /// Writes a note that was removed once more.
    void restore(const api::NoteView &note);
    void changeText(const QUuid &id, const QString &text);
    void changeCompleted(const QUuid &id, bool completed);
    void remove(const QUuid &id);

Q_SIGNALS:
    void changed();
    void added(const QString &text);
    void restored();
    void removed(const sallyport::api::NoteView &note);
    /// A change was refused; notes() is as it was.
    void failed(sallyport::ui::Notebook::Act act, const sallyport::Error &error);

private:
    void fetch();
    void create(Act act, api::NoteInput note);
    void change(api::NoteChange change);

    Session &m_session;
    Status m_status = Status::Loading;
    Error m_error;
    QList<api::NoteView> m_notes;
    int m_changes = 0; ///< answered ones
};

} // namespace sallyport::ui
