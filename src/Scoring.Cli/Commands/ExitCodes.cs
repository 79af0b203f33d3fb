namespace Scoring.Cli.Commands;

/// <summary>What the process returns; <c>--help</c> prints <see cref="Table"/>.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Usage = 1;
    public const int BadInput = 2;
    public const int SomeFailed = 3;
    public const int BadProfile = 4;
    public const int CannotWrite = 5;
    public const int Cancelled = 130;

    public const string Table = """
        Exit codes:
          0    done
          1    wrong usage
          2    the input cannot be found, fetched or read
          3    some files of a folder failed; the others are done
          4    the profile cannot be read
          5    a result cannot be written
          130  cancelled
        """;
}
