// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/account/accountpage.h"
#include "ui/account/notes/notebook.h"

class QVBoxLayout;

namespace sallyport::ui {

class Button;
class Card;
class EmptyState;
class Label;
class NoteRow;
class SkeletonRows;
class TextField;

/// The list of notes with all its states: loading, empty, failed, full.
class NotesPane final : public AccountPage
{
    Q_OBJECT

public:
    explicit NotesPane(Session &session, QWidget *parent = nullptr);

    void enter() override;
    bool hasUnsavedChanges() const override;

private:
    void layOut();
    void connectParts();
    void translate();
    void add();
    void takeAdded(const QString &text);
    void showFailure(Notebook::Act act, const Error &error);
    void clearBar();
    void showNotes();
    void syncRows();
    NoteRow *makeRow(const api::NoteView &note);
    void offerUndo(const api::NoteView &note);
    void runBarAction();

    Notebook m_notebook;
    TextField *m_newText;
    Button *m_add;
    SkeletonRows *m_loading;
    EmptyState *m_empty;
    Card *m_list;
    QVBoxLayout *m_rows;
    Label *m_count;
    QList<NoteRow *> m_shown;
    std::optional<api::NoteView> m_removed; ///< what "Undo" brings back
    bool m_isRestoring = false;
};

} // namespace sallyport::ui
