using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Scoring.Service.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class _004_ClaimLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Gists",
                schema: "scoring",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ArticleId = table.Column<string>(type: "text", nullable: false),
                    Claim = table.Column<string>(type: "text", nullable: false),
                    Standing = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Source = table.Column<string>(type: "text", nullable: true),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Gist = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Gists_Facts_ArticleId",
                        column: x => x.ArticleId,
                        principalSchema: "scoring",
                        principalTable: "Facts",
                        principalColumn: "ArticleId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClaimLinks",
                schema: "scoring",
                columns: table => new
                {
                    FirstId = table.Column<long>(type: "bigint", nullable: false),
                    SecondId = table.Column<long>(type: "bigint", nullable: false),
                    Confidence = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimLinks", x => new { x.FirstId, x.SecondId });
                    table.ForeignKey(
                        name: "FK_ClaimLinks_Gists_FirstId",
                        column: x => x.FirstId,
                        principalSchema: "scoring",
                        principalTable: "Gists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ClaimLinks_Gists_SecondId",
                        column: x => x.SecondId,
                        principalSchema: "scoring",
                        principalTable: "Gists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GistKeys",
                schema: "scoring",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    GistId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GistKeys", x => new { x.Key, x.GistId });
                    table.ForeignKey(
                        name: "FK_GistKeys_Gists_GistId",
                        column: x => x.GistId,
                        principalSchema: "scoring",
                        principalTable: "Gists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ClaimLinks_SecondId",
                schema: "scoring",
                table: "ClaimLinks",
                column: "SecondId");

            migrationBuilder.CreateIndex(
                name: "IX_GistKeys_GistId",
                schema: "scoring",
                table: "GistKeys",
                column: "GistId");

            migrationBuilder.CreateIndex(
                name: "IX_Gists_ArticleId",
                schema: "scoring",
                table: "Gists",
                column: "ArticleId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ClaimLinks",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "GistKeys",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "Gists",
                schema: "scoring");
        }
    }
}
