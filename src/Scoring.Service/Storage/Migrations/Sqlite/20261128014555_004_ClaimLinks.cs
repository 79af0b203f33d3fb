using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Scoring.Service.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class _004_ClaimLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Gists",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<string>(type: "TEXT", nullable: false),
                    Claim = table.Column<string>(type: "TEXT", nullable: false),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Gist = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Gists_Facts_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Facts",
                        principalColumn: "ArticleId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClaimLinks",
                columns: table => new
                {
                    FirstId = table.Column<long>(type: "INTEGER", nullable: false),
                    SecondId = table.Column<long>(type: "INTEGER", nullable: false),
                    Confidence = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimLinks", x => new { x.FirstId, x.SecondId });
                    table.ForeignKey(
                        name: "FK_ClaimLinks_Gists_FirstId",
                        column: x => x.FirstId,
                        principalTable: "Gists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ClaimLinks_Gists_SecondId",
                        column: x => x.SecondId,
                        principalTable: "Gists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GistKeys",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    GistId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GistKeys", x => new { x.Key, x.GistId });
                    table.ForeignKey(
                        name: "FK_GistKeys_Gists_GistId",
                        column: x => x.GistId,
                        principalTable: "Gists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ClaimLinks_SecondId",
                table: "ClaimLinks",
                column: "SecondId");

            migrationBuilder.CreateIndex(
                name: "IX_GistKeys_GistId",
                table: "GistKeys",
                column: "GistId");

            migrationBuilder.CreateIndex(
                name: "IX_Gists_ArticleId",
                table: "Gists",
                column: "ArticleId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ClaimLinks");

            migrationBuilder.DropTable(
                name: "GistKeys");

            migrationBuilder.DropTable(
                name: "Gists");
        }
    }
}
