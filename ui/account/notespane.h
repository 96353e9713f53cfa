// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/account/notebook.h"

#include <QWidget>

class QVBoxLayout;

namespace sallyport::ui {

class Button;
class Label;
class MessageBar;
class NoteRow;
class Spinner;
class TextField;

/// The list of notes with all its states: loading, empty, failed, full.
class NotesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPane(Session &session, QWidget *parent = nullptr);

    void load() { m_notebook.load(); }

private:
    QWidget *makeEmptyState();
    QWidget *makeList();
    void layOut();
    void connectParts();
    void add();
    void showNotes();
    void syncRows();
    NoteRow *makeRow(const api::NoteView &note);
    void offerUndo(const api::NoteView &note);
    void runBarAction();

    Notebook m_notebook;
    Label *m_count;
    MessageBar *m_bar;
    TextField *m_newText;
    Button *m_add;
    Spinner *m_spinner;
    QWidget *m_empty;
    QVBoxLayout *m_rows; ///< in m_list
    QWidget *m_list;
    QList<NoteRow *> m_shown;
    std::optional<api::NoteView> m_removed; ///< what "Undo" brings back
};

} // namespace sallyport::ui
