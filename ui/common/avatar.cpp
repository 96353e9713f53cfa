// SPDX-License-Identifier: Apache-2.0
#include "ui/common/avatar.h"

#include "ui/common/style.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace sallyport::ui {

Avatar::Avatar(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setUser(const api::UserView &user)
{
    m_initials = initials(user);
    update();
}

static QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

QString Avatar::initials(const api::UserView &user)
{
    const QStringList words = user.fullName.value_or(QString()).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return firstLetter(user.username);
    return words.size() == 1 ? firstLetter(words.first()) : firstLetter(words.first()) + firstLetter(words.last());
}

void Avatar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(rect());
    QFont letters = font();
    letters.setPixelSize(m_size * 2 / 5);
    letters.setWeight(QFont::DemiBold);
    painter.setFont(letters);
    painter.setPen(tokens.onAccent);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace sallyport::ui
