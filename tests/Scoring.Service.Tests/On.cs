namespace Scoring.Service.Tests;

/// <summary>The database a case runs on: all that touches storage runs on both.</summary>
public enum On
{
    Sqlite,
    PostgreSql,
}
