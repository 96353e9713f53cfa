// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/notes.h"

#include <QWidget>

class QCheckBox;

namespace sallyport::ui {

class Button;
class TextField;

/// One note: done or not, its text to be changed in place, and a way to delete it.
class NoteRow final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteRow(const api::NoteView &note, QWidget *parent = nullptr);

    const QUuid &id() const { return m_note.id; }
    /// Takes what the server has, unless the user is writing here.
    void display(const api::NoteView &note);
    /// What is written here is not what the server has.
    bool hasChanges() const;

Q_SIGNALS:
    void completedChanged(const QUuid &id, bool completed);
    void textChanged(const QUuid &id, const QString &text);
    void removeRequested(const QUuid &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isWriting() const;
    void finishEditing();
    void showText();
    void showColor();
    void translate();

    api::NoteView m_note;
    QString m_shown; // as the field has it
    QCheckBox *m_completed;
    TextField *m_text;
    Button *m_remove;
};

} // namespace sallyport::ui
