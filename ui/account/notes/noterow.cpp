// SPDX-License-Identifier: Apache-2.0
#include "ui/account/notes/noterow.h"

#include "ui/common/button.h"
#include "ui/common/textfield.h"
#include "ui/common/tokens.h"
#include "ui/common/translated.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace sallyport::ui {

NoteRow::NoteRow(const api::NoteView &note, QWidget *parent)
    : QWidget(parent),
      m_completed(new QCheckBox(this)),
      m_text(new TextField({}, this)),
      m_remove(new Button(Icon::Trash, {}, this))
{
    m_completed->setObjectName(QStringLiteral("completed"));
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setSubtle(true);
    m_text->setMaxLength(10'000);
    m_remove->setObjectName(QStringLiteral("deleteNote"));
    m_remove->setCompact(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, 4, metrics::gap, 4);
    row->setSpacing(4);
    row->addSpacing(metrics::wide - metrics::gap); // margins would stay where they are from right to left
    row->addWidget(m_completed);
    row->addWidget(m_text, 1);
    row->addWidget(m_remove);
    connect(m_completed, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT completedChanged(m_note.id, on); });
    connect(m_text, &QLineEdit::editingFinished, this, &NoteRow::finishEditing);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_note.id); });
    m_note = note;
    keepTranslated(this, [this] { translate(); });
    showText();
}

void NoteRow::translate()
{
    m_text->setName(tr("Note"));
    m_text->setPlaceholderText({});
    m_remove->setName(tr("Delete note"));
    m_completed->setAccessibleName(tr("Done: %1").arg(m_note.text));
}

void NoteRow::display(const api::NoteView &note)
{
    const bool writing = isWriting();
    m_note = note;
    if (!writing || m_text->text() == note.text)
        showText();
}

/// What dictation and other assistive programs write does not count as modified for Qt.
bool NoteRow::isWriting() const
{
    return m_text->text() != m_shown;
}

bool NoteRow::hasChanges() const
{
    return isWriting() && m_text->text().trimmed() != m_note.text.trimmed();
}

void NoteRow::showText()
{
    m_completed->setChecked(m_note.completed);
    m_completed->setAccessibleName(tr("Done: %1").arg(m_note.text));
    m_text->setText(m_note.text);
    m_shown = m_text->text();
    m_text->setCursorPosition(0);
    QFont font = m_text->font();
    font.setStrikeOut(m_note.completed);
    m_text->setFont(font);
    showColor();
}

void NoteRow::showColor()
{
    QPalette own;
    if (m_note.completed)
        own.setColor(QPalette::Text, palette().color(QPalette::PlaceholderText));
    m_text->setPalette(own);
}

void NoteRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showColor();
    QWidget::changeEvent(event);
}

void NoteRow::finishEditing()
{
    if (!isWriting() || m_text->text() == m_note.text)
        return;
    if (m_text->text().isEmpty())
        return showText(); // emptying is not deleting
    Q_EMIT textChanged(m_note.id, m_text->text());
}

void NoteRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !isWriting())
        return QWidget::keyPressEvent(event);
    showText();
    event->accept();
}

} // namespace sallyport::ui
