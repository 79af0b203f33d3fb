using System.Text;
using static Scoring.Intake.Tests.Reading;

namespace Scoring.Intake.Tests.Formats;

public class PlainTextTests
{
    [Theory]
    [InlineData("One line.\r\nAnother.\r\n\r\n\tA third 😀\u00A0\n")]
    [InlineData("\uFEFFWith a mark, she said.")]
    public void Keeps_every_unit(string text) => Assert.Equal(text, Accept(text, IntakeFormat.PlainText).Article.Text);

    [Fact]
    public void Keeps_a_stray_control_character_as_old_editorial_systems_leave_behind()
    {
        var text = string.Concat(Enumerable.Repeat("The council met on Tuesday. ", 20)) + "\f\u001A";
        Assert.Equal(text, Accept(text, IntakeFormat.PlainText).Article.Text);
    }

    [Fact]
    public void Reads_utf16_by_its_mark_and_keeps_the_mark()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("It’s said.")).ToArray();
        Assert.Equal("\uFEFFIt’s said.", Assert.IsType<Accepted>(Read(bytes, IntakeFormat.PlainText)).Article.Text);
    }

    [Fact]
    public void Honours_a_given_charset()
    {
        var read = Read([0x93, (byte)'N', (byte)'o', 0x94], IntakeFormat.PlainText, new(Charset: "windows-1252"));
        Assert.Equal("“No”", Assert.IsType<Accepted>(read).Article.Text);
    }

    [Fact]
    public void Names_the_byte_that_is_not_utf8()
    {
        var refused = Assert.IsType<Refused>(Read([.. "She said "u8, 0xE9, .. " no."u8], IntakeFormat.PlainText));
        Assert.Equal(new(RefusalKind.Malformed, "The text is not valid UTF-8: byte 0xE9 at offset 9."), refused);
    }

    [Fact]
    public void Refuses_half_a_surrogate_pair_in_either_encoding()
    {
        Assert.Equal(RefusalKind.Malformed, Assert.IsType<Refused>(Read([(byte)'a', 0xED, 0xA0, 0x80], IntakeFormat.PlainText)).Kind);
        var refused = Assert.IsType<Refused>(Read([0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8, (byte)'b', 0], IntakeFormat.PlainText));
        Assert.Contains("not valid UTF-16", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "It is empty.")]
    [InlineData("\uFEFF \r\n\t\u00A0\n", "There is nothing in it but white space.")]
    [InlineData("---\n***\n…", "There is not one word in it.")]
    public void Says_that_there_is_nothing(string text, string reason) =>
        Assert.Equal(new(RefusalKind.NoArticle, reason), Refuse(text, IntakeFormat.PlainText));

    [Fact]
    public void Says_where_the_text_turns_binary()
    {
        Assert.Equal("This looks like binary data: NUL (U+0000) at character 4.", Refuse("abcd\0efgh", IntakeFormat.PlainText).Reason);
        Assert.Equal("This looks like binary data: 2 control characters in 8, the first U+0001 at character 2.", Refuse("ab\u0001\u0002cdef", IntakeFormat.PlainText).Reason);
    }

    [Theory]
    [InlineData("%PDF-1.7 and so on", "This is a PDF, not text.")]
    [InlineData("PK\u0003\u0004 and so on", "This is a ZIP archive or an office document (DOCX, ODT), not text.")]
    [InlineData(@"{\rtf1 and so on}", "This is a rich text document (RTF), not text.")]
    public void Knows_other_kinds_of_file_by_their_first_bytes(string content, string reason) =>
        Assert.Equal(new(RefusalKind.Unsupported, reason), Refuse(content, IntakeFormat.PlainText));

    [Fact]
    public void Takes_a_text_at_the_limit_and_refuses_one_byte_more()
    {
        var options = new IntakeOptions { MaxTextBytes = 2048 };
        Assert.IsType<Accepted>(Read(new string('a', 2048), IntakeFormat.PlainText, null, options));
        var refused = Assert.IsType<Refused>(Read(new string('a', 2049), IntakeFormat.PlainText, null, options));
        Assert.Equal(RefusalKind.TooLarge, refused.Kind);
    }

    [Fact]
    public void Says_how_large_it_is_and_may_be()
    {
        var refused = Assert.IsType<Refused>(Read(new byte[20 * 1024 * 1024], IntakeFormat.PlainText));
        Assert.Equal(new(RefusalKind.TooLarge, "The text has 20 MB; the limit is 5 MB."), refused);
    }

    [Fact]
    public void Names_a_charset_that_it_does_not_know() =>
        Assert.Equal(new(RefusalKind.Unsupported, "The charset \"utf-9\" is not known."), Refuse("Yes.", IntakeFormat.PlainText, new(Charset: "utf-9")));

    [Fact]
    public void Puts_what_was_said_apart_on_the_article()
    {
        var given = new GivenFields("Title", ["Ann Orr"], "The Quay Gazette", "City", new("https://quay.example/1"), "x1", DateTimeOffset.UnixEpoch);
        var article = Accept("He said no.", IntakeFormat.PlainText, new(Given: given)).Article;
        Assert.Equal(new(article.Text, "Title", "The Quay Gazette", article.Bylines, "City", given.Url, "x1", DateTimeOffset.UnixEpoch), article);
        Assert.Equal(["Ann Orr"], article.Bylines);
    }
}
